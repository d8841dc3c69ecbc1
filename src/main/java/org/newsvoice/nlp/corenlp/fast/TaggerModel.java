package org.newsvoice.nlp.corenlp.fast;

import java.util.Arrays;
import java.util.List;

/**
 * A maximum-entropy tagger (Toutanova et al., NAACL 2003) with the features of CoreNLP's {@code english-left3words-distsim}.
 * Immutable.
 *
 * @param tags the tags' names
 * @param dictionary the words that it was trained on
 * @param classes clusters of words
 * @param weights of the features
 */
record TaggerModel(List<String> tags, Dictionary dictionary, Clusters classes, Weights weights) {

    /** The tag of the place before the sentence. */
    int outside() {
        return tags.size();
    }

    /** What the probabilities of tags with these scores are multiplied with: 1 for the highest, since only ratios count. */
    static double[] factors(double[] scores) {
        return exponentials(scores, Arrays.stream(scores).max().orElse(0));
    }

    private static double[] exponentials(double[] scores, double above) {
        double[] exponentials = new double[scores.length];
        for (int i = 0; i < exponentials.length; i++) {
            exponentials[i] = Math.exp(scores[i] - above);
        }
        return exponentials;
    }

    /** The name of a tag, or of what is before the sentence. */
    String tag(int number) {
        return number == outside() ? "NA" : tags.get(number);
    }

    /**
     * The words of the training, and which tags a word may have.
     *
     * @param words known words
     * @param choiceOf for each word the place of its tags in {@code choices}
     * @param firstTag for each word its most frequent tag
     * @param rare for each word whether it is so rare that its spelling counts
     * @param choices sets of tags; the first is for unknown words
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Dictionary(KeyIndex words, short[] choiceOf, byte[] firstTag, boolean[] rare, int[][] choices) {

        /** The tags that a word may have. */
        int[] choices(String word) {
            int number = words.find(word);
            return choices[number < 0 ? 0 : choiceOf[number]];
        }

        /** Whether a word's spelling counts. */
        boolean isRare(String word) {
            int number = words.find(word);
            return number < 0 || rare[number];
        }

        /** A word's most frequent tag, -1 when the word is unknown. */
        int firstTag(String word) {
            int number = words.find(word);
            return number < 0 ? -1 : firstTag[number];
        }
    }

    /**
     * Clusters of words.
     *
     * @param classes by word
     * @param unknown the cluster of all other words
     * @param cased whether words differ by their capitals
     * @param equalDigits whether an unknown word is looked up with a 9 for each digit
     */
    record Clusters(WordClasses classes, String unknown, boolean cased, boolean equalDigits) {

        /** A word's cluster. */
        String of(String word) {
            String key = cased ? word : Spelling.lowerCase(word);
            String found = classes.find(key, "");
            if (found.isEmpty() && equalDigits) {
                found = classes.find(key.replaceAll("[0-9]", "9"), "");
            }
            return found.isEmpty() ? unknown : found;
        }
    }

    /**
     * Weights of the features.
     *
     * @param features a template's number as a character, and what it finds
     * @param begins where each feature's weights begin, and last where they end
     * @param tags the tags that they are for
     * @param weights the weights
     * @param factors their exponentials
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Weights(KeyIndex features, int[] begins, byte[] tags, double[] weights, double[] factors) {

        Weights(KeyIndex features, int[] begins, byte[] tags, double[] weights) {
            this(features, begins, tags, weights, exponentials(weights, 0));
        }

        /** The number of a feature, -1 when it has no weights. */
        int find(int template, String value) {
            return features.find((char) (template + 1) + value);
        }

        /** Adds the weights of a feature to the tags' scores. */
        void addTo(double[] scores, int feature) {
            if (feature >= 0) {
                for (int i = begins[feature]; i < begins[feature + 1]; i++) {
                    scores[tags[i]] += weights[i];
                }
            }
        }

        /** Multiplies the tags' factors with those of a feature. */
        void multiply(double[] ofTags, int feature) {
            if (feature >= 0) {
                for (int i = begins[feature]; i < begins[feature + 1]; i++) {
                    ofTags[tags[i]] *= factors[i];
                }
            }
        }
    }
}
