package org.newsvoice.nlp.corenlp.fast;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the name model knows of a word by itself: the sums of the weights that it gives to itself and to its neighbours, and
 * the pieces of which features over several words are joined. Immutable.
 */
final class NameWord {

    private static final int MAX_NGRAM = 6;
    private static final int SHORT = 3;

    /** A piece of a feature's string: its hash, and what the hash of the string before it is multiplied with. */
    record Piece(long hash, long power) {

        static Piece of(String text) {
            return new Piece(FeatureHash.of(text), FeatureHash.power(text.length()));
        }

        /** The hash of {@code before} with this piece behind it. */
        long join(long before) {
            return before * power + hash;
        }
    }

    /** What stands for a word, a cluster and a shape; beyond the sentence the templates differ about it. */
    private record Strings(String word, String shape, String cluster, String edgeCluster, String edgeShapeAfter) {}

    final Piece word;
    final Piece shape;
    final Piece edgeCluster;

    /** Weights for the label of the word, of the next one, and of the one before. */
    final double[] own;

    final double[] toNext;
    final double[] toPrevious;

    /** Weights for the labels of the words up to five places before, and behind. */
    final double[] toAnyBefore;

    final double[] toAnyBehind;

    /** Weights for the labels of the word before and of this one, of this one and the next, and of the two before. */
    final double[] edge;

    final double[] edgeToNext;
    final double[] edgeBefore;

    /** Whether it is short, so that the word beyond it counts. */
    final boolean isShort;

    /** A capital, then none, and two characters at least. */
    final boolean isNameCase;

    /** A letter and no capital. */
    final boolean isPlain;

    final boolean hasLetter;

    /** A word of a sentence. */
    static NameWord of(NameModel model, String word) {
        String shape = model.shape(word);
        String cluster = model.cluster(word);
        return new NameWord(model, new Strings(word, shape, cluster, cluster, shape));
    }

    /** What is before and behind a sentence. */
    static NameWord outside(NameModel model) {
        return new NameWord(model, new Strings("", "", "null", "", "null"));
    }

    private NameWord(NameModel model, Strings strings) {
        String text = strings.word();
        word = Piece.of(text);
        shape = Piece.of(strings.shape());
        edgeCluster = Piece.of(strings.edgeCluster());
        isShort = text.length() <= SHORT;
        isNameCase = isNameCase(text);
        hasLetter = Spelling.hasLetter(text);
        isPlain = hasLetter && !Spelling.hasCapital(text);

        own = nodes(model, text + "-WORD", strings.shape() + "-TYPE", strings.cluster() + "-DISTSIM", "###");
        for (String ngram : ngrams('<' + text + '>')) {
            model.nodes().addTo(own, FeatureHash.of('#' + ngram + "#|C"));
        }
        toNext = nodes(model, text + "-PW", strings.shape() + "-PTYPE", strings.cluster() + "-PDISTSIM");
        toPrevious = nodes(model, text + "-NW", strings.shape() + "-NTYPE", strings.cluster() + "-NDISTSIM");
        toAnyBefore = nodes(model, text + "-DISJN");
        toAnyBehind = nodes(model, text + "-DISJP");
        edge = edges(
                model,
                "PSEQ",
                text + "-PSEQW",
                strings.edgeCluster() + "-PSEQcDS",
                strings.shape() + "-PSEQcS",
                strings.shape() + "-TPS2");
        edgeToNext = edges(model, text + "-PSEQpW", strings.edgeCluster() + "-PSEQpDS", strings.shape() + "-PSEQpS");
        edgeBefore = edges(model, strings.edgeShapeAfter() + "-TNS1");
    }

    private static double[] nodes(NameModel model, String... features) {
        return sum(model.nodes(), "|C", features);
    }

    private static double[] edges(NameModel model, String... features) {
        return sum(model.edges(), "|CpC", features);
    }

    private static double[] sum(NameModel.Weights weights, String clique, String... features) {
        double[] sum = new double[weights.width()];
        for (String feature : features) {
            weights.addTo(sum, FeatureHash.of(feature + clique));
        }
        return sum;
    }

    /** The beginnings and ends of a word, each once. */
    private static Set<String> ngrams(String word) {
        Set<String> ngrams = new LinkedHashSet<>();
        for (int end = 2; end <= Math.min(MAX_NGRAM, word.length()); end++) {
            ngrams.add(word.substring(0, end));
        }
        for (int begin = Math.max(0, word.length() - MAX_NGRAM); begin < word.length() - 1; begin++) {
            ngrams.add(word.substring(begin));
        }
        return ngrams;
    }

    private static boolean isNameCase(String word) {
        if (word.length() < 2) {
            return false;
        }
        char first = word.charAt(0);
        return (Character.isUpperCase(first) || Character.isTitleCase(first))
                && !Spelling.hasCapital(word.substring(1));
    }
}
