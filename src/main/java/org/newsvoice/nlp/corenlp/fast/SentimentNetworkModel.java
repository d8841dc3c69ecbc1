package org.newsvoice.nlp.corenlp.fast;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weights of the recursive network. A node has a vector of {@link #size} numbers; the last column of a matrix is the bias.
 * Immutable.
 */
final class SentimentNetworkModel {

    /** Number of classes of sentiment. */
    static final int CLASSES = 5;

    private final int size;
    private final double[][] forms;
    private final double[] linear;
    private final double[] bias;
    private final double[] classes;
    private final Map<String, Leaf> words;
    private final Leaf unknown;

    /** A word's vector and its classes' probabilities. */
    @SuppressWarnings("ArrayRecordComponent")
    record Leaf(double[] vector, double[] sentiment) {}

    /**
     * A model.
     *
     * @param size length of a node's vector
     * @param slices for each number of the result a square matrix over both children's vectors, row by row
     * @param transform matrix from both children's vectors and 1 to the result, row by row
     * @param classes matrix from a node's vector and 1 to the classes, row by row
     * @param vectors of the words; "*UNK*" stands for all others
     */
    SentimentNetworkModel(
            int size, double[][] slices, double[] transform, double[] classes, Map<String, double[]> vectors) {
        this.size = size;
        this.forms = forms(size, slices);
        this.linear = new double[2 * size * size];
        this.bias = new double[size];
        transpose(transform);
        this.classes = classes;
        this.words = new HashMap<>(2 * vectors.size());
        vectors.forEach((word, vector) -> words.put(word, leaf(vector)));
        Leaf other = words.get("*UNK*");
        if (other == null) {
            throw new IllegalArgumentException("no vector for unknown words");
        }
        this.unknown = other;
    }

    /**
     * Row i holds, for each j up to i and each number of the result, what the product of children's numbers i and j adds to
     * it: both products of a pair together, which halves the work, and the results side by side, so that the JIT takes
     * several at a time.
     */
    private static double[][] forms(int size, double[][] slices) {
        int inputs = 2 * size;
        double[][] forms = new double[inputs][];
        for (int i = 0; i < inputs; i++) {
            forms[i] = new double[(i + 1) * size];
            for (int j = 0; j <= i; j++) {
                for (int s = 0; s < size; s++) {
                    double one = slices[s][i * inputs + j];
                    forms[i][j * size + s] = i == j ? one : one + slices[s][j * inputs + i];
                }
            }
        }
        return forms;
    }

    private void transpose(double[] transform) {
        int inputs = 2 * size;
        for (int s = 0; s < size; s++) {
            for (int j = 0; j < inputs; j++) {
                linear[j * size + s] = transform[s * (inputs + 1) + j];
            }
            bias[s] = transform[s * (inputs + 1) + inputs];
        }
    }

    private Leaf leaf(double[] vector) {
        double[] squashed = new double[size];
        for (int i = 0; i < size; i++) {
            squashed[i] = Math.tanh(vector[i]);
        }
        return new Leaf(squashed, sentiment(squashed));
    }

    int size() {
        return size;
    }

    /** A word's leaf. */
    Leaf leaf(String word) {
        @Nullable Leaf known = words.get(word);
        return known == null ? unknown : known;
    }

    /** Room for {@link #combine}, to be used over and over by one thread. */
    double[] room() {
        return new double[linear.length];
    }

    /**
     * The vector of a node above two others.
     *
     * @param factors {@link #room()}
     */
    double[] combine(double[] left, double[] right, double[] factors) {
        int inputs = 2 * size;
        double[] in = new double[inputs];
        System.arraycopy(left, 0, in, 0, size);
        System.arraycopy(right, 0, in, size, size);

        System.arraycopy(linear, 0, factors, 0, linear.length);
        int row = 0;
        for (; row + 3 < inputs; row += 4) {
            addFour(factors, row, in);
        }
        for (; row < inputs; row++) {
            addScaled(factors, forms[row], in[row], 0);
        }
        double[] out = bias.clone();
        for (int j = 0; j < inputs; j++) {
            for (int s = 0; s < size; s++) {
                out[s] += in[j] * factors[j * size + s];
            }
        }
        for (int s = 0; s < size; s++) {
            out[s] = Math.tanh(out[s]);
        }
        return out;
    }

    /** Adds four rows, the part that all have in one go: sums are read and written once instead of four times. */
    private void addFour(double[] sum, int row, double[] factors) {
        double[] a = forms[row];
        double[] b = forms[row + 1];
        double[] c = forms[row + 2];
        double[] d = forms[row + 3];
        double fa = factors[row];
        double fb = factors[row + 1];
        double fc = factors[row + 2];
        double fd = factors[row + 3];
        for (int i = 0; i < a.length; i++) {
            sum[i] = sum[i] + fa * a[i] + fb * b[i] + fc * c[i] + fd * d[i];
        }
        addScaled(sum, b, fb, a.length);
        addScaled(sum, c, fc, a.length);
        addScaled(sum, d, fd, a.length);
    }

    private static void addScaled(double[] sum, double[] row, double factor, int from) {
        for (int i = from; i < row.length; i++) {
            sum[i] += factor * row[i];
        }
    }

    /** The classes' probabilities of a node. */
    double[] sentiment(double[] vector) {
        double[] p = new double[CLASSES];
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            int row = c * (size + 1);
            double score = classes[row + size];
            for (int i = 0; i < size; i++) {
                score += classes[row + i] * vector[i];
            }
            p[c] = Math.exp(score);
            sum += p[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            p[c] /= sum;
        }
        return p;
    }
}
