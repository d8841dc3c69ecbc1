package org.newsvoice.quote.indirect;

import java.util.Arrays;

/**
 * Scores the candidates of a choice: linear weights of the candidate's features, and a hidden layer over these and the features
 * that all candidates of the choice share. Immutable and thread-safe.
 */
public final class ChoiceModel {

    private final long[] keys;
    private final int[] rows;
    private final int mask;
    private final int width;
    private final float[] linear;
    private final float[] inner;
    private final float[] bias;
    private final float[] outer;

    /**
     * @param features the hash of each feature
     * @param linear weight of each feature
     * @param inner {@code bias.length} weights of each feature to the hidden layer
     * @param bias of the hidden layer
     * @param outer weight of each hidden unit
     */
    public ChoiceModel(long[] features, float[] linear, float[] inner, float[] bias, float[] outer) {
        this.linear = linear.clone();
        this.inner = inner.clone();
        this.bias = bias.clone();
        this.outer = outer.clone();
        width = bias.length;
        int capacity = Integer.highestOneBit(Math.max(4, features.length) * 2 - 1) << 1;
        mask = capacity - 1;
        keys = new long[capacity];
        rows = new int[capacity];
        Arrays.fill(rows, -1);
        for (int i = 0; i < features.length; i++) {
            int slot = (int) features[i] & mask;
            while (rows[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = features[i];
            rows[slot] = i;
        }
    }

    private int row(long feature) {
        int slot = (int) feature & mask;
        while (rows[slot] >= 0) {
            if (keys[slot] == feature) {
                return rows[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** What the shared features of a choice bring to the hidden layer. */
    float[] shared(long[] features) {
        float[] sum = bias.clone();
        for (long feature : features) {
            addInner(row(feature), sum);
        }
        return sum;
    }

    private void addInner(int row, float[] sum) {
        if (row >= 0) {
            int at = row * width;
            for (int h = 0; h < width; h++) {
                sum[h] += inner[at + h];
            }
        }
    }

    /** The score of a candidate, its shared features being {@code shared}. */
    double score(float[] shared, long[] features) {
        float[] sum = shared.clone();
        double score = 0;
        for (long feature : features) {
            int row = row(feature);
            if (row >= 0) {
                score += linear[row];
                addInner(row, sum);
            }
        }
        for (int h = 0; h < width; h++) {
            score += sum[h] > 0 ? sum[h] * outer[h] : 0;
        }
        return score;
    }

    /** Scores made probabilities that sum to 1. */
    static double[] probabilities(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double[] p = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(scores[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
