package org.newsvoice.nlp.corenlp.fast;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.corenlp.fast.NameWord.Piece;

/**
 * Finds the best labels of a sentence's words as CoreNLP's {@code CRFClassifier} does, by the sums of the weights themselves:
 * the probabilities that CoreNLP makes of them first choose the same labels. For one thread.
 */
public final class NameDecoder {

    private static final String PROPER_NOUN = "NNP";

    /** So far a word reaches with its weights for all places. */
    private static final int REACH = 5;

    private static final Piece BETWEEN = Piece.of("...");
    private static final Piece HYPHEN = Piece.of("-");
    private static final Piece WORD_BEFORE_AND_SHAPE = Piece.of("-PW_CTYPE|C");
    private static final Piece SHAPE_AND_WORD_BEHIND = Piece.of("-NW_CTYPE|C");
    private static final Piece SHAPE_BEFORE_AND_SHAPE = Piece.of("-PCTYPE|C");
    private static final Piece SHAPE_AND_SHAPE_BEHIND = Piece.of("-CNTYPE|C");
    private static final Piece THREE_SHAPES = Piece.of("-PCNTYPE|C");
    private static final Piece SECOND_WORD_BEFORE_AND_SHAPE = Piece.of("-PPW_CTYPE|C");
    private static final Piece SECOND_WORD_BEHIND_AND_SHAPE = Piece.of("-NNW_CTYPE|C");
    private static final Piece WORDS = Piece.of("-PSEQW2|CpC");
    private static final Piece CLUSTERS = Piece.of("-PSEQpcDS|CpC");
    private static final Piece SHAPES = Piece.of("-TYPES|CpC");

    private final NameModel model;
    private final WordCache<NameWord> words;
    private final NameWord outside;

    /** A decoder over a model that others may use too. */
    NameDecoder(NameModel model) {
        this.model = model;
        this.words = new WordCache<>(word -> NameWord.of(model, Spelling.american(word)));
        this.outside = NameWord.outside(model);
    }

    /**
     * The labels of a sentence's words.
     *
     * @param tags their parts of speech
     */
    public List<String> label(List<String> sentence, List<String> tags) {
        NameWord[] found = new NameWord[sentence.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = words.get(sentence.get(i));
        }
        return new Search(found, tags).best();
    }

    /** How a capitalized word is written elsewhere in the sentence, by the names of CoreNLP's features. */
    private enum Occurrence {
        NONE("NO-OCCURRENCE-PATTERN"),
        NEXT_OF_BOTH("XY-NEXT-OCCURRENCE-XY"),
        NEXT_OF_SECOND("XY-NEXT-OCCURRENCE-Y"),
        LAST_OF_BOTH("XY-PREV-OCCURRENCE-XY"),
        LAST_OF_SECOND("XY-PREV-OCCURRENCE-Y"),
        NEXT_BEHIND_NAME("X-NEXT-OCCURRENCE-YX"),
        NEXT_BEFORE_NAME("X-NEXT-OCCURRENCE-XY"),
        NEXT_ALONE("X-NEXT-OCCURRENCE-X"),
        LAST_BEFORE_NAME("X-PREV-OCCURRENCE-YX"),
        LAST_BEHIND_NAME("X-PREV-OCCURRENCE-XY"),
        LAST_ALONE("X-PREV-OCCURRENCE-X");

        final long hash;

        Occurrence(String feature) {
            this.hash = FeatureHash.of(feature + "|C");
        }
    }

    /** Viterbi's search over neighbouring labels. */
    private final class Search {

        private final NameWord[] sentence;
        private final List<String> tags;
        private final int labels = model.labels().size();
        /** Of a word's features that join several words, its occurrences included. */
        private final long[] hashes = new long[7 + Occurrence.values().length];

        Search(NameWord[] sentence, List<String> tags) {
            this.sentence = sentence;
            this.tags = tags;
        }

        private NameWord word(int place) {
            return place < 0 || place >= sentence.length ? outside : sentence[place];
        }

        List<String> best() {
            int n = sentence.length;
            int[][] from = new int[n][labels];
            double[] before = new double[labels];
            for (int i = 0; i < n; i++) {
                double[] nodes = nodes(i);
                double[] edges = edges(i);
                double[] here = new double[labels];
                for (int own = 0; own < labels; own++) {
                    // Before the sentence there is no name, the first label.
                    int last = i == 0 ? 1 : labels;
                    double best = Double.NEGATIVE_INFINITY;
                    for (int previous = 0; previous < last; previous++) {
                        double score = before[previous] + edges[previous * labels + own];
                        if (score > best) {
                            best = score;
                            from[i][own] = previous;
                        }
                    }
                    here[own] = best + nodes[own];
                }
                before = here;
            }
            return trace(from, before);
        }

        private List<String> trace(int[][] from, double[] last) {
            int label = 0;
            for (int i = 1; i < labels; i++) {
                label = last[i] > last[label] ? i : label;
            }
            String[] names = new String[from.length];
            for (int i = from.length - 1; i >= 0; i--) {
                names[i] = model.labels().get(label);
                label = from[i][label];
            }
            return List.of(names);
        }

        /** Scores of a word's labels. */
        private double[] nodes(int place) {
            NameWord word = word(place);
            NameWord before = word(place - 1);
            NameWord behind = word(place + 1);
            double[] scores = word.own.clone();
            add(scores, before.toNext);
            add(scores, behind.toPrevious);
            addReach(scores, place);

            int count = 0;
            long shape = BETWEEN.join(word.shape.hash());
            long shapeBefore = word.shape.join(BETWEEN.join(before.shape.hash()));
            Piece shapeBehind = behind.shape;
            hashes[count++] = WORD_BEFORE_AND_SHAPE.join(word.shape.join(BETWEEN.join(before.word.hash())));
            hashes[count++] = SHAPE_AND_WORD_BEHIND.join(behind.word.join(shape));
            hashes[count++] = SHAPE_BEFORE_AND_SHAPE.join(shapeBefore);
            hashes[count++] = SHAPE_AND_SHAPE_BEHIND.join(shapeBehind.join(shape));
            hashes[count++] = THREE_SHAPES.join(shapeBehind.join(BETWEEN.join(shapeBefore)));
            if (before.isShort) {
                long second = BETWEEN.join(word(place - 2).word.hash());
                hashes[count++] = SECOND_WORD_BEFORE_AND_SHAPE.join(word.shape.join(second));
            }
            if (behind.isShort) {
                long second = BETWEEN.join(word(place + 2).word.hash());
                hashes[count++] = SECOND_WORD_BEHIND_AND_SHAPE.join(word.shape.join(second));
            }
            for (Occurrence occurrence : occurrences(place)) {
                hashes[count++] = occurrence.hash;
            }
            model.nodes().addTo(scores, hashes, count);
            return scores;
        }

        /** The words of either side, each once. */
        private void addReach(double[] scores, int place) {
            for (int i = 1; i <= REACH; i++) {
                if (isFirst(place, i, 1)) {
                    add(scores, word(place + i).toAnyBefore);
                }
                if (isFirst(place, i, -1)) {
                    add(scores, word(place - i).toAnyBehind);
                }
            }
        }

        private boolean isFirst(int place, int distance, int side) {
            NameWord word = word(place + side * distance);
            for (int i = 1; i < distance; i++) {
                if (isSame(word(place + side * i), word)) {
                    return false;
                }
            }
            return true;
        }

        /** Scores of a word's labels behind those of the word before, the labels before as rows. */
        private double[] edges(int place) {
            NameWord word = word(place);
            NameWord before = word(place - 1);
            double[] scores = word.edge.clone();
            add(scores, before.edgeToNext);
            add(scores, word(place + 1).edgeBefore);
            hashes[0] = WORDS.join(word.word.join(HYPHEN.join(before.word.hash())));
            hashes[1] = CLUSTERS.join(word.edgeCluster.join(HYPHEN.join(before.edgeCluster.hash())));
            hashes[2] = SHAPES.join(word.shape.join(HYPHEN.join(before.shape.hash())));
            model.edges().addTo(scores, hashes, 3);
            return scores;
        }

        private Set<Occurrence> occurrences(int place) {
            NameWord word = sentence[place];
            if (place == 0 || !word.isNameCase || !word(place + 1).isPlain || !sentence[place - 1].hasLetter) {
                return EnumSet.of(Occurrence.NONE);
            }
            Set<Occurrence> found = EnumSet.noneOf(Occurrence.class);
            boolean afterName = isName(place - 1);
            for (int i = 0; i < sentence.length; i++) {
                if (Math.abs(i - place) >= 3 && isSame(sentence[i], word)) {
                    found.add(afterName ? withBefore(place, i) : alone(i, i > place));
                }
            }
            return found;
        }

        private Occurrence withBefore(int place, int other) {
            boolean both = isSame(word(other - 1), sentence[place - 1]);
            if (other > place) {
                return both ? Occurrence.NEXT_OF_BOTH : Occurrence.NEXT_OF_SECOND;
            }
            return both ? Occurrence.LAST_OF_BOTH : Occurrence.LAST_OF_SECOND;
        }

        private Occurrence alone(int other, boolean next) {
            if (next) {
                return isName(other - 1)
                        ? Occurrence.NEXT_BEHIND_NAME
                        : isName(other + 1) ? Occurrence.NEXT_BEFORE_NAME : Occurrence.NEXT_ALONE;
            }
            return isName(other + 1)
                    ? Occurrence.LAST_BEFORE_NAME
                    : isName(other - 1) ? Occurrence.LAST_BEHIND_NAME : Occurrence.LAST_ALONE;
        }

        private boolean isName(int place) {
            return word(place).isNameCase && tags.get(place).equals(PROPER_NOUN);
        }
    }

    private static boolean isSame(NameWord one, NameWord other) {
        return one.word.hash() == other.word.hash();
    }

    private static void add(double[] scores, double[] more) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += more[i];
        }
    }
}
