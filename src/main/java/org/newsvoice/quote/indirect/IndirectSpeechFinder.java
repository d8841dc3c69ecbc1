package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
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

    /** Reports less probable than this are left out: F1 is flat between 0.25 and 0.35. */
    private static final double LEAST = 0.25;

    /** Cues that are less likely than this to report anything are not looked at further. */
    private static final double MIN_CUE = 0.15;

    /** Candidates less likely than this, beside the others of their cue, have no say in the choice. */
    private static final double MIN_SHARE = 0.02;

    /** Two contents may not share more than this of the shorter one: the likelier stays. */
    private static final double MAX_SHARED = 0.25;

    /** Spans agree from this overlap on, as contents are compared by score_attributions. */
    private static final double AGREES = 0.5;

    /** What full agreement counts beyond that. */
    private static final double EXACTNESS = 0.3;

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
        List<IndirectSpeech> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            DependencyTree tree = sentence.dependencies();
            if (tree != null) {
                SentenceGraph graph = SentenceGraph.of(sentence, tree, inMarks);
                for (Report report : reports(graph)) {
                    found.add(speech(graph, report));
                }
            }
        }
        return found;
    }

    /** A cue with what it reports. */
    private record Report(int cue, ContentCandidate content, double probability) {}

    private List<Report> reports(SentenceGraph graph) {
        List<Report> all = new ArrayList<>();
        LetterCounts letters = new LetterCounts(graph);
        for (int at = 0; at < graph.size(); at++) {
            if (model.words().isPossible(graph, at)) {
                Report report = report(letters, ContentChoice.of(graph, at, model.words()));
                if (report != null && report.probability() >= LEAST) {
                    all.add(report);
                }
            }
        }
        all.sort(Comparator.comparingDouble((Report report) -> -report.probability()));
        List<Report> kept = new ArrayList<>();
        for (Report report : all) {
            if (kept.stream().noneMatch(other -> clash(report.content(), other.content(), letters))) {
                kept.add(report);
            }
        }
        kept.sort(Comparator.comparingInt(report -> report.content().begin()));
        return kept;
    }

    private static boolean clash(ContentCandidate a, ContentCandidate b, LetterCounts letters) {
        return letters.shared(a, b) > MAX_SHARED * Math.min(letters.of(a), letters.of(b));
    }

    /** The content that agrees best with all that are likely, not the likeliest one: spans that differ by a word share their votes. */
    private @Nullable Report report(LetterCounts letters, ContentChoice choice) {
        double[] p = model.contents().probabilities(choice.shared(), choice.features());
        double any = 1 - p[0];
        if (any < MIN_CUE) {
            return null;
        }
        List<Integer> likely = new ArrayList<>();
        for (int i = 1; i < p.length; i++) {
            if (p[i] > MIN_SHARE * any) {
                likely.add(i);
            }
        }
        ContentCandidate best = null;
        double most = 0;
        for (int i : likely) {
            ContentCandidate candidate = choice.candidates().get(i - 1);
            double agreement = 0;
            for (int j : likely) {
                double overlap = letters.jaccard(candidate, choice.candidates().get(j - 1));
                agreement += overlap >= AGREES ? p[j] * (1 + EXACTNESS * overlap) / (1 + EXACTNESS) : 0;
            }
            if (agreement > most) {
                most = agreement;
                best = candidate;
            }
        }
        return best == null || letters.of(best) == 0 ? null : new Report(choice.cue(), best, most);
    }

    private IndirectSpeech speech(SentenceGraph graph, Report report) {
        SourceChoice choice = SourceChoice.of(graph, report.cue(), report.content());
        double[] p = model.sources().probabilities(choice.shared(), choice.features());
        int best = 0;
        for (int i = 1; i < p.length; i++) {
            best = p[i] > p[best] ? i : best;
        }
        Mention source = best == 0 ? null : mention(graph, choice.heads().get(best - 1));
        ContentCandidate content = report.content();
        Sentence sentence = graph.sentence();
        List<TextSpan> spans = new ArrayList<>();
        spans.add(sentence.span(content.begin(), content.end()));
        if (content.hasTwo()) {
            spans.add(sentence.span(content.begin2(), content.end2()));
        }
        return new IndirectSpeech(
                spans, source, graph.token(report.cue()).span(), sentence.zone(), report.probability());
    }

    private static Mention mention(SentenceGraph graph, int head) {
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
