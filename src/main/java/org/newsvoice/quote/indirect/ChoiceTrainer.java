package org.newsvoice.quote.indirect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Trains a {@link ChoiceModel} by stochastic gradient descent with AdaGrad (Duchi et al., JMLR 2011) and dropout of
 * features. Deterministic.
 */
public final class ChoiceTrainer {

    /** How to train. */
    public record Options(int width, int epochs, double rate, double dropout, double decay, int leastSeen, long seed) {

        /** The same with a hidden layer of another width; 0 for none. */
        Options withWidth(int other) {
            return new Options(other, epochs, rate, dropout, decay, leastSeen, seed);
        }

        /** The same with other chance. */
        Options withSeed(long other) {
            return new Options(width, epochs, rate, dropout, decay, leastSeen, other);
        }
    }

    private final Options options;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final int[][] shared;
    private final int[][][] candidates;
    private final List<ChoiceExample> examples;
    private long[] features = {};
    private float[] linear = {};
    private float[] inner = {};
    private float[] bias = {};
    private float[] outer = {};
    private float[] linearSteps = {};
    private float[] innerSteps = {};
    private float[] biasSteps = {};
    private float[] outerSteps = {};

    public ChoiceTrainer(List<ChoiceExample> examples, Options options) {
        this.options = options;
        this.examples = examples;
        Map<Long, Integer> seen = new HashMap<>();
        for (ChoiceExample e : examples) {
            for (long f : e.shared()) {
                seen.merge(f, 1, Integer::sum);
            }
            for (long[] c : e.candidates()) {
                for (long f : c) {
                    seen.merge(f, 1, Integer::sum);
                }
            }
        }
        seen.entrySet().stream()
                .filter(e -> e.getValue() >= options.leastSeen())
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(f -> numbers.put(f, numbers.size()));
        features = new long[numbers.size()];
        numbers.forEach((f, n) -> features[n] = f);
        shared = new int[examples.size()][];
        candidates = new int[examples.size()][][];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = rows(examples.get(i).shared());
            long[][] of = examples.get(i).candidates();
            candidates[i] = new int[of.length][];
            for (int c = 0; c < of.length; c++) {
                candidates[i][c] = rows(of[c]);
            }
        }
    }

    private int[] rows(long[] of) {
        int n = 0;
        int[] rows = new int[of.length];
        for (long f : of) {
            Integer row = numbers.get(f);
            if (row != null) {
                rows[n++] = row;
            }
        }
        return java.util.Arrays.copyOf(rows, n);
    }

    /** Trains. */
    public ChoiceModel train() {
        Random chance = new Random(options.seed());
        int n = features.length;
        int w = options.width();
        linear = new float[n];
        inner = new float[n * w];
        bias = new float[w];
        outer = new float[w];
        linearSteps = new float[n];
        innerSteps = new float[n * w];
        biasSteps = new float[w];
        outerSteps = new float[w];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = (float) (chance.nextGaussian() * 0.05);
        }
        for (int i = 0; i < w; i++) {
            bias[i] = 0.1f;
            outer[i] = (float) (chance.nextGaussian() * 0.3);
        }
        int[] order = new int[shared.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = chance.nextInt(i + 1);
                int t = order[i];
                order[i] = order[j];
                order[j] = t;
            }
            double rate = options.rate() * (1 - epoch / (double) options.epochs());
            for (int e : order) {
                learn(e, rate, chance);
            }
        }
        return new ChoiceModel(features, linear, inner, bias, outer);
    }

    private int[] drop(int[] rows, Random chance) {
        if (options.dropout() <= 0) {
            return rows;
        }
        int[] kept = new int[rows.length];
        int n = 0;
        for (int row : rows) {
            if (chance.nextFloat() >= options.dropout()) {
                kept[n++] = row;
            }
        }
        return java.util.Arrays.copyOf(kept, n);
    }

    private void learn(int e, double rate, Random chance) {
        int w = options.width();
        int[] common = drop(shared[e], chance);
        int k = candidates[e].length;
        int[][] own = new int[k][];
        float[][] hidden = new float[k][];
        double[] scores = new double[k];
        float[] base = bias.clone();
        float scale = (float) (1 / (1 - options.dropout()));
        for (int row : common) {
            for (int h = 0; h < w; h++) {
                base[h] += scale * inner[row * w + h];
            }
        }
        for (int c = 0; c < k; c++) {
            own[c] = drop(candidates[e][c], chance);
            float[] sum = base.clone();
            double score = 0;
            for (int row : own[c]) {
                score += scale * linear[row];
                for (int h = 0; h < w; h++) {
                    sum[h] += scale * inner[row * w + h];
                }
            }
            for (int h = 0; h < w; h++) {
                score += sum[h] > 0 ? sum[h] * outer[h] : 0;
            }
            hidden[c] = sum;
            scores[c] = score;
        }
        double[] p = ChoiceModel.probabilities(scores);
        float[] right = examples.get(e).right();
        // The loss is -log of the probability that falls on the right ones, weighed.
        double good = 1e-9;
        for (int c = 0; c < k; c++) {
            good += p[c] * right[c];
        }
        float[] gradBase = new float[w];
        float[] gradOuter = new float[w];
        float[] gradSum = new float[w];
        for (int c = 0; c < k; c++) {
            float g = (float) (p[c] - p[c] * right[c] / good);
            if (Math.abs(g) < 1e-4) {
                continue;
            }
            for (int h = 0; h < w; h++) {
                boolean on = hidden[c][h] > 0;
                gradSum[h] = on ? g * outer[h] : 0;
                gradBase[h] += gradSum[h];
                gradOuter[h] += on ? g * hidden[c][h] : 0;
            }
            for (int row : own[c]) {
                float gl = g * scale + (float) options.decay() * linear[row];
                linearSteps[row] += gl * gl;
                linear[row] -= (float) (rate * gl / (1e-3 + Math.sqrt(linearSteps[row])));
                for (int h = 0; h < w; h++) {
                    if (gradSum[h] != 0) {
                        step(row * w + h, gradSum[h] * scale, rate);
                    }
                }
            }
        }
        for (int row : common) {
            for (int h = 0; h < w; h++) {
                if (gradBase[h] != 0) {
                    step(row * w + h, gradBase[h] * scale, rate);
                }
            }
        }
        for (int h = 0; h < w; h++) {
            biasSteps[h] += gradBase[h] * gradBase[h];
            bias[h] -= (float) (rate * gradBase[h] / (1e-3 + Math.sqrt(biasSteps[h])));
            outerSteps[h] += gradOuter[h] * gradOuter[h];
            outer[h] -= (float) (rate * gradOuter[h] / (1e-3 + Math.sqrt(outerSteps[h])));
        }
    }

    private void step(int at, float gradient, double rate) {
        float g = gradient + (float) options.decay() * inner[at];
        innerSteps[at] += g * g;
        inner[at] -= (float) (rate * g / (1e-3 + Math.sqrt(innerSteps[at])));
    }
}
