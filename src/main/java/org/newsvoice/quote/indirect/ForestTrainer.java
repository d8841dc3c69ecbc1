package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.Forest.NO_QUESTION;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Trains a {@link Forest} by gradient boosting of the logistic loss on numbers in bins of equal count (Friedman, Annals of
 * Statistics 2001; second-order leaves as in Chen and Guestrin, KDD 2016). Deterministic.
 */
final class ForestTrainer {

    /**
     * How to train.
     *
     * @param depth questions from root to leaf
     * @param trees how many
     * @param rate how much of each leaf counts
     * @param leastRows rows on either side of a question
     */
    record Options(int depth, int trees, double rate, int leastRows) {}

    private static final int BINS = 32;
    /** Share of the rows that each tree sees. */
    private static final double ROWS = 0.7;
    /** Share of the numbers that each question is chosen from: trees that may not all ask the same are better together. */
    private static final double NUMBERS = 0.25;
    /** Added to the curvature of each leaf. */
    private static final double SMOOTHING = 20;

    private final Options options;
    private final float[][] cuts;
    private final byte[][] rows;
    private final float[] right;
    private final double[] scores;
    private final double[] gradients;
    private final double[] curvatures;

    /**
     * @param numbers of each row
     * @param right the wanted answer of each row, from 0 to 1
     */
    ForestTrainer(List<float[]> numbers, float[] right, Options options) {
        this.options = options;
        this.right = right.clone();
        int n = numbers.size();
        cuts = new float[numbers.get(0).length][];
        for (int f = 0; f < cuts.length; f++) {
            cuts[f] = cuts(numbers, f);
        }
        rows = new byte[n][cuts.length];
        for (int i = 0; i < n; i++) {
            for (int f = 0; f < cuts.length; f++) {
                int place = Arrays.binarySearch(cuts[f], numbers.get(i)[f]);
                rows[i][f] = (byte) (place < 0 ? -place - 1 : place);
            }
        }
        scores = new double[n];
        gradients = new double[n];
        curvatures = new double[n];
    }

    private static float[] cuts(List<float[]> numbers, int feature) {
        int n = numbers.size();
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = numbers.get(i)[feature];
        }
        Arrays.sort(values);
        TreeSet<Float> cuts = new TreeSet<>();
        for (int b = 1; b < BINS; b++) {
            float value = values[(int) ((long) b * n / BINS)];
            if (value < values[n - 1]) {
                cuts.add(value);
            }
        }
        float[] sorted = new float[cuts.size()];
        int i = 0;
        for (float cut : cuts) {
            sorted[i++] = cut;
        }
        return sorted;
    }

    Forest train(long seed) {
        double sum = 0;
        for (float r : right) {
            sum += r;
        }
        float base = (float) Math.log(sum / (right.length - sum));
        Arrays.fill(scores, base);
        Random chance = new Random(seed);
        Forest.Tree[] trees = new Forest.Tree[options.trees()];
        for (int t = 0; t < trees.length; t++) {
            trees[t] = grow(chance);
        }
        return new Forest(base, trees);
    }

    private Forest.Tree grow(Random chance) {
        int[] node = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double p = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = right[i] - p;
            curvatures[i] = p * (1 - p);
            node[i] = chance.nextDouble() < ROWS ? 0 : -1;
        }
        int inner = (1 << options.depth()) - 1;
        int[] features = new int[inner];
        byte[] bins = new byte[inner];
        Arrays.fill(features, NO_QUESTION);
        for (int first = 0; first < inner; first = 2 * first + 1) {
            ask(first, node, chance, features, bins);
            for (int i = 0; i < rows.length; i++) {
                if (node[i] >= 0) {
                    node[i] = child(node[i], rows[i], features, bins);
                }
            }
        }
        float[] leaves = leaves(node, inner);
        float[] thresholds = new float[inner];
        for (int i = 0; i < inner; i++) {
            thresholds[i] = features[i] == NO_QUESTION ? 0 : cuts[features[i]][bins[i]];
        }
        for (int i = 0; i < rows.length; i++) {
            int at = 0;
            while (at < inner) {
                at = child(at, rows[i], features, bins);
            }
            scores[i] += leaves[at - inner];
        }
        return new Forest.Tree(features, thresholds, leaves);
    }

    private static int child(int node, byte[] row, int[] features, byte[] bins) {
        boolean above = features[node] != NO_QUESTION && row[features[node]] > bins[node];
        return 2 * node + (above ? 2 : 1);
    }

    private float[] leaves(int[] node, int inner) {
        double[] gradient = new double[inner + 1];
        double[] curvature = new double[inner + 1];
        for (int i = 0; i < node.length; i++) {
            if (node[i] >= 0) {
                gradient[node[i] - inner] += gradients[i];
                curvature[node[i] - inner] += curvatures[i];
            }
        }
        float[] leaves = new float[inner + 1];
        for (int l = 0; l < leaves.length; l++) {
            leaves[l] = (float) (options.rate() * gradient[l] / (curvature[l] + SMOOTHING));
        }
        return leaves;
    }

    /** Finds the best question of each node of a level, the level's first node being {@code first}. */
    private void ask(int first, int[] node, Random chance, int[] features, byte[] bins) {
        int width = first + 1;
        double[][] gradient = new double[width][cuts.length * BINS];
        double[][] curvature = new double[width][cuts.length * BINS];
        int[][] count = new int[width][cuts.length * BINS];
        for (int i = 0; i < rows.length; i++) {
            if (node[i] >= 0) {
                int at = node[i] - first;
                for (int f = 0; f < cuts.length; f++) {
                    int bin = f * BINS + rows[i][f];
                    gradient[at][bin] += gradients[i];
                    curvature[at][bin] += curvatures[i];
                    count[at][bin]++;
                }
            }
        }
        for (int at = 0; at < width; at++) {
            double most = 1e-6;
            for (int f = 0; f < cuts.length; f++) {
                if (chance.nextDouble() >= NUMBERS) {
                    continue;
                }
                double allGradient = 0;
                double allCurvature = 0;
                int all = 0;
                for (int b = f * BINS; b < (f + 1) * BINS; b++) {
                    allGradient += gradient[at][b];
                    allCurvature += curvature[at][b];
                    all += count[at][b];
                }
                double left = 0;
                double leftCurvature = 0;
                int n = 0;
                for (int b = 0; b < cuts[f].length; b++) {
                    left += gradient[at][f * BINS + b];
                    leftCurvature += curvature[at][f * BINS + b];
                    n += count[at][f * BINS + b];
                    if (n >= options.leastRows() && all - n >= options.leastRows()) {
                        double gain = gain(left, leftCurvature)
                                + gain(allGradient - left, allCurvature - leftCurvature)
                                - gain(allGradient, allCurvature);
                        if (gain > most) {
                            most = gain;
                            features[first + at] = f;
                            bins[first + at] = (byte) b;
                        }
                    }
                }
            }
        }
    }

    private static double gain(double gradient, double curvature) {
        return gradient * gradient / (curvature + SMOOTHING);
    }
}
