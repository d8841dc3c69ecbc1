package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/**
 * Finds what a story reports as said or thought, starting from the cue: each possible cue chooses among the phrases
 * around it and "nothing", and a cue with its content chooses among the sentence's noun phrases and "nobody in
 * particular". Immutable and thread-safe.
 */
public final class IndirectSpeechFinder {

    /** Guesses from which less overlap is to be expected are left out: F1 falls slowly from 0.35 on, precision grows. */
    private static final double MIN_OVERLAP = 0.38;

    /** The same, where the first model is alone: F1 is flat between 0.25 and 0.35. */
    private static final double MIN_OVERLAP_ALONE = 0.25;

    private final IndirectModel model;

    /** A finder that chooses by {@code model}. */
    public IndirectSpeechFinder(IndirectModel model) {
        this.model = model;
    }

    /**
     * The reports of a story, in text order; no two share more than a few words.
     *
     * @param story the story
     * @param inMarks its words in quotation marks: no cue is looked for in them
     */
    public List<IndirectSpeech> find(AnnotatedStory story, SpanSet inMarks) {
        List<SentenceGraph> graphs = StoryReading.graphs(story, inMarks);
        StoryReading reading = StoryReading.of(graphs, model);
        List<IndirectSpeech> turns = new ArrayList<>(SpokenTurns.of(story, inMarks));
        turns.addAll(SetOffText.of(story, graphs, model.words()));
        List<IndirectSpeech> found = new ArrayList<>(turns);
        for (int i = 0; i < reading.sentences().size(); i++) {
            for (Report report : reports(reading, i)) {
                IndirectSpeech speech = speech(reading.sentences().get(i).graph(), report);
                if (turns.stream().noneMatch(turn -> turn.overlaps(speech))) {
                    found.add(speech);
                }
            }
        }
        found.sort(Comparator.comparingInt(speech -> speech.content().get(0).begin()));
        return found;
    }

    /** A cue with what it reports. */
    private record Report(int cue, Guess guess, double probability) {

        ContentCandidate content() {
            return guess.content();
        }
    }

    private List<Report> reports(StoryReading story, int sentence) {
        List<Report> all = new ArrayList<>();
        SentenceReading reading = story.sentences().get(sentence);
        for (CueReading cue : reading.cues()) {
            Report report = report(story, sentence, cue);
            if (report != null) {
                all.add(report);
            }
        }
        all.sort(Comparator.comparingDouble((Report report) -> -report.probability()));
        List<Report> kept = new ArrayList<>();
        for (Report report : all) {
            if (kept.stream().noneMatch(other -> clash(reading, report, other))) {
                kept.add(report);
            }
        }
        kept.addAll(within(kept, reading));
        addSetPhrases(kept, reading);
        kept.sort(Comparator.comparingInt(report -> report.content().begin()));
        return kept;
    }

    /** Whether only one of two can be: they share words, and the likelier one is not a report within the other. */
    private boolean clash(SentenceReading sentence, Report report, Report likelier) {
        return sentence.clash(report.content(), likelier.content())
                && !ReportWithin.is(sentence, model.words(), likelier.cue(), likelier.guess(), report.content());
    }

    /** Reports within the kept ones: as certain as the outer one and the word that reports. */
    private List<Report> within(List<Report> kept, SentenceReading sentence) {
        List<Report> inner = new ArrayList<>();
        for (CueReading cue : sentence.cues()) {
            for (Report outer : kept) {
                Guess guess = ReportWithin.of(sentence, model.words(), cue, outer.content());
                if (guess != null && kept.stream().noneMatch(report -> report.cue() == cue.cue())) {
                    double probability = outer.probability() * ReportWithin.rate(sentence, model.words(), cue);
                    inner.add(new Report(cue.cue(), guess, probability));
                }
            }
        }
        return inner;
    }

    private static void addSetPhrases(List<Report> kept, SentenceReading sentence) {
        for (int at = 0; at < sentence.graph().size(); at++) {
            int cue = at;
            Guess guess = SetPhrases.of(sentence.graph(), cue);
            if (guess != null
                    && kept.stream()
                            .noneMatch(report ->
                                    report.cue() == cue || sentence.clash(report.content(), guess.content()))) {
                kept.add(new Report(cue, guess, SetPhrases.PROBABILITY));
            }
        }
    }

    /** The best guess of a cue; null when it hardly reports anything. */
    private @Nullable Report report(StoryReading story, int sentence, CueReading cue) {
        GuessModel guesses = model.guesses();
        Report best = null;
        double least = guesses == null ? MIN_OVERLAP_ALONE : MIN_OVERLAP;
        for (Guess guess : cue.guesses()) {
            double probability = guesses == null
                    ? guess.agreement()
                    : guesses.overlap(
                            GuessFeatures.of(new GuessInStory(story, sentence, cue, guess), model.words()), least);
            if (best == null ? probability >= least : probability > least) {
                best = new Report(cue.cue(), guess, probability);
                least = probability;
            }
        }
        return best;
    }

    private static IndirectSpeech speech(SentenceGraph graph, Report report) {
        int head = report.guess().source();
        Mention source = head == SentenceGraph.NONE ? null : mention(graph, head);
        ContentCandidate content = Addressee.without(graph, report.cue(), report.content());
        Sentence sentence = graph.sentence();
        List<TextSpan> spans = new ArrayList<>();
        spans.add(sentence.span(content.begin(), content.end()));
        if (content.hasTwo()) {
            spans.add(sentence.span(content.begin2(), content.end2()));
        }
        return new IndirectSpeech(
                spans,
                source,
                graph.token(NoSource.verb(graph, report.cue())).span(),
                sentence.zone(),
                report.probability());
    }

    static Mention mention(SentenceGraph graph, int head) {
        int end = SourceCandidates.end(graph, head);
        String tag = graph.tag(head);
        EntityKind entity = graph.entity(head);
        boolean pronoun = tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT");
        boolean name = tag.startsWith("NNP") || entity == EntityKind.PERSON || entity == EntityKind.ORGANIZATION;
        MentionKind kind = pronoun ? MentionKind.PRONOUN : name ? MentionKind.NAME : MentionKind.NOMINAL;
        return new Mention(
                kind, graph.sentence().index(), head, graph.sentence().span(SourceCandidates.begin(graph, head), end));
    }
}
