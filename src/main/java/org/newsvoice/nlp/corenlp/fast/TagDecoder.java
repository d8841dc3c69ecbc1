package org.newsvoice.nlp.corenlp.fast;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the best tags of a sentence as CoreNLP's {@code MaxentTagger} does: each tag by its word, the words beside it and the
 * two tags before it. Probabilities are products of what words and tags give apart, so that a pair of tags before costs a
 * multiplication for each tag, and neither exponential nor logarithm; they differ from CoreNLP's by rounding. For one thread.
 */
public final class TagDecoder {

    private static final String END = ".$.";

    /** Words behind the first of a company's name among which its end may be. */
    private static final int COMPANY_WINDOW = 3;

    private final TaggerModel model;
    private final WordCache<TaggerWord> words;
    private final TaggerWord noWord;

    /** Number of the tags and of the place before a sentence. */
    private final int states;

    /** Of each tag by the two tags before. */
    private final double[][] factors;

    /** A decoder over a model that others may use too. */
    TagDecoder(TaggerModel model) {
        this.model = model;
        this.words = new WordCache<>(word -> new TaggerWord(model, Spelling.american(word)));
        this.noWord = new TaggerWord(model, "NA");
        this.states = model.outside() + 1;
        this.factors = new double[states * states][];
        for (int before = 0; before < states; before++) {
            for (int last = 0; last < states; last++) {
                factors[before * states + last] = factors(model.tag(before), model.tag(last));
            }
        }
    }

    private double[] factors(String before, String last) {
        double[] scores = new double[model.tags().size()];
        TaggerModel.Weights weights = model.weights();
        weights.addTo(scores, weights.find(TaggerWord.TAGS_BEFORE, before + "!" + last));
        weights.addTo(scores, weights.find(TaggerWord.TAG_BEFORE, last));
        return TaggerModel.factors(scores);
    }

    /** The tags of a sentence's words. */
    public List<String> tag(List<String> sentence) {
        TaggerWord[] found = new TaggerWord[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            found[i] = words.get(sentence.get(i));
        }
        found[sentence.size()] = words.get(END);
        int[] best = new Search(found).best();
        List<String> tags = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            tags.add(model.tag(best[i]));
        }
        return tags;
    }

    /**
     * Viterbi's search over pairs of neighbouring tags. A state at a word is the number of its tag among its choices, behind
     * those of the two tags before, as digits of a number.
     */
    private final class Search {

        private final TaggerWord[] sentence;
        private final int[] outside = {model.outside()};

        Search(TaggerWord[] sentence) {
            this.sentence = sentence;
        }

        private TaggerWord word(int place) {
            return place < 0 || place >= sentence.length ? noWord : sentence[place];
        }

        private int[] choices(int place) {
            return place < 0 ? outside : sentence[place].choices;
        }

        int[] best() {
            int n = sentence.length;
            int[][] from = new int[n][];
            double[] before = {1};
            for (int i = 0; i < n; i++) {
                double[] here = windows(i);
                from[i] = new int[here.length];
                int own = choices(i).length;
                int step = here.length / own;
                double highest = 0;
                for (int state = 0; state < here.length; state++) {
                    int shared = state / own;
                    int origin = shared;
                    for (int previous = shared + step; previous < before.length; previous += step) {
                        origin = before[previous] > before[origin] ? previous : origin;
                    }
                    here[state] *= before[origin];
                    from[i][state] = origin;
                    highest = Math.max(highest, here[state]);
                }
                // So that products of long sentences do not vanish.
                for (int state = 0; state < here.length; state++) {
                    here[state] /= highest;
                }
                before = here;
            }
            return trace(from, before);
        }

        private int[] trace(int[][] from, double[] last) {
            int state = 0;
            for (int i = 1; i < last.length; i++) {
                if (last[i] > last[state]) {
                    state = i;
                }
            }
            int[] tags = new int[from.length];
            for (int i = from.length - 1; i >= 0; i--) {
                int[] choices = choices(i);
                tags[i] = choices[state % choices.length];
                state = from[i][state];
            }
            return tags;
        }

        /** The probability of each choice of a word's tag and the two before it. */
        private double[] windows(int place) {
            int[] choices = choices(place);
            int[] last = choices(place - 1);
            int[] before = choices(place - 2);
            double[] windows = new double[before.length * last.length * choices.length];
            double[] context = context(place);
            int at = 0;
            for (int b : before) {
                for (int l : last) {
                    double[] byTags = factors[b * states + l];
                    double total = product(context, byTags);
                    for (int choice : choices) {
                        windows[at++] = context[choice] * byTags[choice] / total;
                    }
                }
            }
            return windows;
        }

        /** The tags' factors by a word and its neighbours. */
        private double[] context(int place) {
            TaggerModel.Weights weights = model.weights();
            TaggerWord word = sentence[place];
            TaggerWord left = word(place - 1);
            TaggerWord right = word(place + 1);
            double[] context = word.factors.clone();
            weights.multiply(context, left.wordBefore);
            weights.multiply(context, right.wordAfter);
            if (word.rare) {
                weights.multiply(context, left.shapeBefore);
                weights.multiply(context, right.shapeAfter);
                weights.multiply(context, left.classBefore);
                weights.multiply(context, right.classAfter);
                String classes = left.cluster + '|' + word.cluster + '|' + right.cluster;
                weights.multiply(context, weights.find(TaggerWord.CLASSES, classes));
                weights.multiply(context, weights.find(TaggerWord.COMPANY, TaggerWord.yes(isInCompany(place))));
                for (int feature : place == 0 ? word.atStart : word.inside) {
                    weights.multiply(context, feature);
                }
            }
            return context;
        }

        private boolean isInCompany(int place) {
            if (sentence[place].startsWithCapital) {
                for (int i = place; i < Math.min(sentence.length, place + COMPANY_WINDOW + 1); i++) {
                    if (sentence[i].endsCompany) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** The inner product, in four sums that do not wait for each other. */
    private static double product(double[] one, double[] other) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < one.length; i += 4) {
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        for (; i < one.length; i++) {
            a += one[i] * other[i];
        }
        return a + b + (c + d);
    }
}
