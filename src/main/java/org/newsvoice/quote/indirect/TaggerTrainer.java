package org.newsvoice.quote.indirect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains a {@link TokenTagger} by stochastic gradient descent with AdaGrad and dropout of features: the mean of the weights of
 * several runs that differ in what chance decides. Deterministic.
 */
final class TaggerTrainer {

    private static final int EPOCHS = 4;
    private static final double RATE = 0.05;
    private static final float DROPOUT = 0.3f;
    private static final int MIN_SEEN = 5;
    private static final long SEED = 7;
    private static final int RUNS = 3;
    /** Errors smaller than this teach nothing. */
    private static final float SMALL = 1e-3f;

    private final List<TokenExample> examples;
    private final long[] features;
    private final int[][] rows;
    private final float[] weights;
    private final float[] steps;

    TaggerTrainer(List<TokenExample> examples) {
        this.examples = examples;
        Map<Long, Integer> seen = new TreeMap<>();
        for (TokenExample example : examples) {
            for (long feature : example.features()) {
                seen.merge(feature, 1, Integer::sum);
            }
        }
        seen.values().removeIf(n -> n < MIN_SEEN);
        features = seen.keySet().stream().mapToLong(Long::longValue).toArray();
        FeatureTable table = new FeatureTable(features);
        rows = new int[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(examples.get(i).features())
                    .mapToInt(table::row)
                    .filter(row -> row != FeatureTable.UNKNOWN)
                    .toArray();
        }
        weights = new float[features.length * TokenTags.TAGS];
        steps = new float[weights.length];
    }

    TokenTagger train() {
        float[] mean = new float[weights.length];
        for (int run = 0; run < RUNS; run++) {
            Arrays.fill(weights, 0);
            Arrays.fill(steps, 0);
            learn(new Random(SEED + run));
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weights[i] / RUNS;
            }
        }
        return new TokenTagger(new FeatureTable(features), mean);
    }

    private void learn(Random chance) {
        int[] order = new int[rows.length];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = chance.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            double rate = RATE * (1 - epoch / (double) EPOCHS);
            for (int example : order) {
                learn(kept(rows[example], chance), examples.get(example).tags(), rate);
            }
        }
    }

    private static int[] kept(int[] all, Random chance) {
        int[] kept = new int[all.length];
        int n = 0;
        for (int row : all) {
            if (chance.nextFloat() >= DROPOUT) {
                kept[n++] = row;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    private void learn(int[] active, boolean[] tags, double rate) {
        float scale = 1 / (1 - DROPOUT);
        for (int tag = 0; tag < TokenTags.TAGS; tag++) {
            double score = 0;
            for (int row : active) {
                score += scale * weights[row * TokenTags.TAGS + tag];
            }
            float error = (float) (1 / (1 + Math.exp(-score))) - (tags[tag] ? 1 : 0);
            if (Math.abs(error) < SMALL) {
                continue;
            }
            float gradient = scale * error;
            for (int row : active) {
                int at = row * TokenTags.TAGS + tag;
                steps[at] += gradient * gradient;
                weights[at] -= (float) (rate * gradient / (1e-3 + Math.sqrt(steps[at])));
            }
        }
    }
}
