package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;

/**
 * A labelled story as examples. Each label is taken for the one word of its cue that comes nearest to its content; the cue's other
 * words teach nothing. For one thread.
 */
public final class TrainingStory {

    /** Labels whose content no candidate comes so near to are left out. */
    private static final double NEAR = 0.5;

    /** All candidates are right that are so little worse than the best. */
    private static final double SLACK = 0.03;

    private final AnnotatedStory story;
    private final String outlet;
    private final List<Label> labels;
    private final List<SentenceGraph> graphs;
    private final Map<Place, Label> cues = new HashMap<>();
    private final Set<Place> unclear = new HashSet<>();

    private record Place(int sentence, int token) {}

    /**
     * @param story the story
     * @param outlet who published it
     * @param inMarks its words in quotation marks
     * @param labels all that it reports
     */
    public TrainingStory(AnnotatedStory story, String outlet, SpanSet inMarks, List<Label> labels) {
        this.story = story;
        this.outlet = outlet;
        this.labels = List.copyOf(labels);
        this.graphs = StoryReading.graphs(story, inMarks);
        this.labels.forEach(this::findCue);
    }

    private void findCue(Label label) {
        BitSet content = letters(label.content());
        Place best = null;
        double most = 0;
        List<Place> places = new ArrayList<>();
        for (SentenceGraph graph : graphs) {
            BitSet within = within(content, graph);
            for (int at = 0; at < graph.size() && !within.isEmpty(); at++) {
                if (label.isCue(graph.token(at).span()) && !graph.isQuoted(at)) {
                    double near = nearest(graph, at, within);
                    Place place = new Place(graph.sentence().index(), at);
                    places.add(place);
                    // Of equally near words the verb.
                    double weighed = near + (graph.isTag(at, "VB") ? 0.02 : graph.isTag(at, "NN") ? 0.01 : 0);
                    if (near >= NEAR && weighed > most) {
                        most = weighed;
                        best = place;
                    }
                }
            }
        }
        unclear.addAll(places);
        if (best != null) {
            cues.put(best, label);
        }
    }

    private double nearest(SentenceGraph graph, int at, BitSet content) {
        double nearest = 0;
        for (ContentCandidate candidate : ContentCandidates.of(graph, at)) {
            nearest = Math.max(nearest, jaccard(letters(graph, candidate), content));
        }
        return nearest;
    }

    /** Counts the story's words, and how many of them are cues, into {@code counts}; {@code sign} is -1 to take them out again. */
    void count(Map<String, int[]> counts, int sign) {
        for (SentenceGraph graph : graphs) {
            for (int at = 0; at < graph.size(); at++) {
                if (!graph.isQuoted(at)) {
                    int[] count = counts.computeIfAbsent(CueWords.key(graph, at), key -> new int[2]);
                    count[0] += sign;
                    count[1] += cues.containsKey(new Place(graph.sentence().index(), at)) ? sign : 0;
                }
            }
        }
    }

    /** Adds an example for each word that may be a cue, and one for the source of each that is. */
    void addExamples(CueWords words, List<ChoiceExample> contents, List<ChoiceExample> sources) {
        for (SentenceGraph graph : graphs) {
            CueRates rates = CueRates.of(graph, words);
            for (int at = 0; at < graph.size(); at++) {
                Place place = new Place(graph.sentence().index(), at);
                Label label = cues.get(place);
                if (rates.isPossible(at) && (label != null || !unclear.contains(place))) {
                    ContentChoice choice = ContentChoice.of(graph, at, rates);
                    float[] right = right(graph, choice, label);
                    contents.add(new ChoiceExample(choice.shared(), choice.features(), right));
                    for (int i = 1; i < right.length; i++) {
                        if (right[i] > 0 && label != null) {
                            addSource(graph, at, choice.candidates().get(i - 1), label, sources);
                            break;
                        }
                    }
                }
            }
        }
    }

    /** Adds an example for each word outside of marks in sentences that may have a cue. */
    void addTokens(CueWords words, List<TokenExample> tokens) {
        for (SentenceGraph graph : graphs) {
            tokens.addAll(LabelledTokens.of(graph, CueRates.of(graph, words), labels));
        }
    }

    String outlet() {
        return outlet;
    }

    /** Adds an example for each guess that {@code model}, which has not seen the story, makes about it. */
    void addGuesses(IndirectModel model, int number, List<GuessExample> examples) {
        List<BitSet> contents =
                labels.stream().map(label -> letters(label.content())).toList();
        StoryReading reading = StoryReading.of(graphs, model);
        for (int i = 0; i < reading.sentences().size(); i++) {
            SentenceReading sentence = reading.sentences().get(i);
            for (CueReading cue : sentence.cues()) {
                for (Guess guess : cue.guesses()) {
                    BitSet letters = letters(sentence.graph(), guess.content());
                    double overlap = contents.stream()
                            .mapToDouble(content -> jaccard(letters, content))
                            .max()
                            .orElse(0);
                    examples.add(new GuessExample(
                            number,
                            GuessFeatures.of(new GuessInStory(reading, i, cue, guess), model.words()),
                            overlap >= CueReading.AGREES ? (float) overlap : 0));
                }
            }
        }
    }

    private float[] right(SentenceGraph graph, ContentChoice choice, @org.jspecify.annotations.Nullable Label label) {
        float[] right = new float[choice.features().length];
        if (label == null) {
            right[0] = 1;
            return right;
        }
        BitSet content = within(letters(label.content()), graph);
        double[] near = new double[right.length];
        double most = 0;
        for (int i = 1; i < right.length; i++) {
            near[i] = jaccard(letters(graph, choice.candidates().get(i - 1)), content);
            most = Math.max(most, near[i]);
        }
        for (int i = 1; i < right.length; i++) {
            right[i] = near[i] >= most - SLACK ? 1 : 0;
        }
        return right;
    }

    private void addSource(
            SentenceGraph graph, int cue, ContentCandidate content, Label label, List<ChoiceExample> sources) {
        SourceChoice choice = SourceChoice.of(graph, cue, content);
        float[] right = new float[choice.features().length];
        boolean any = label.source().isEmpty();
        right[0] = any ? 1 : 0;
        for (int i = 0; i < choice.heads().size(); i++) {
            int head = choice.heads().get(i);
            int up = graph.head(head);
            boolean inner = up != SentenceGraph.NONE
                    && choice.heads().contains(up)
                    && label.isSource(graph.token(up).span());
            if (!inner && label.isSource(graph.token(head).span())) {
                right[i + 1] = 1;
                any = true;
            }
        }
        if (any) {
            sources.add(new ChoiceExample(choice.shared(), choice.features(), right));
        }
    }

    private BitSet within(BitSet letters, SentenceGraph graph) {
        TextSpan sentence = graph.sentence().span();
        BitSet within = new BitSet();
        within.set(sentence.begin(), sentence.end());
        within.and(letters);
        return within;
    }

    private BitSet letters(SentenceGraph graph, ContentCandidate candidate) {
        List<TextSpan> spans = new ArrayList<>();
        spans.add(graph.sentence().span(candidate.begin(), candidate.end()));
        if (candidate.hasTwo()) {
            spans.add(graph.sentence().span(candidate.begin2(), candidate.end2()));
        }
        return letters(spans);
    }

    private BitSet letters(List<TextSpan> spans) {
        BitSet letters = new BitSet();
        String text = story.text();
        for (TextSpan span : spans) {
            for (int i = span.begin(); i < Math.min(span.end(), text.length()); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    letters.set(i);
                }
            }
        }
        return letters;
    }

    private static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int shared = both.cardinality();
        return shared == 0 ? 0 : shared / (double) (a.cardinality() + b.cardinality() - shared);
    }
}
