package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Scores the candidates of a choice: linear weights of the candidate's features, and a hidden layer over these and the features
 * that all candidates of the choice share. Immutable and thread-safe.
 */
public final class ChoiceModel {

    private static final float STEPS = 127;

    private final long[] features;
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
        this.features = features.clone();
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

    /** The model whose scores are the means of the scores of {@code models}, which know the same features: their layers side by side. */
    static ChoiceModel average(List<ChoiceModel> models) {
        ChoiceModel first = models.get(0);
        int n = first.features.length;
        int w = first.width;
        int all = w * models.size();
        float[] linear = new float[n];
        float[] inner = new float[n * all];
        float[] bias = new float[all];
        float[] outer = new float[all];
        for (int m = 0; m < models.size(); m++) {
            ChoiceModel model = models.get(m);
            for (int i = 0; i < n; i++) {
                linear[i] += model.linear[i] / models.size();
                System.arraycopy(model.inner, i * w, inner, i * all + m * w, w);
            }
            System.arraycopy(model.bias, 0, bias, m * w, w);
            for (int h = 0; h < w; h++) {
                outer[m * w + h] = model.outer[h] / models.size();
            }
        }
        return new ChoiceModel(first.features, linear, inner, bias, outer);
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

    static ChoiceModel read(DataInputStream in) throws IOException {
        int n = in.readInt();
        int width = in.readInt();
        long[] features = new long[n];
        for (int i = 0; i < n; i++) {
            features[i] = in.readLong();
        }
        float[] linear = readWeights(in, n);
        float[] inner = readWeights(in, n * width);
        float[] bias = readFloats(in, width);
        return new ChoiceModel(features, linear, inner, bias, readFloats(in, width));
    }

    private static float[] readFloats(DataInputStream in, int n) throws IOException {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }

    private static float[] readWeights(DataInputStream in, int n) throws IOException {
        float step = in.readFloat();
        byte[] steps = in.readNBytes(n);
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = steps[i] * step;
        }
        return values;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        out.writeInt(width);
        for (long feature : features) {
            out.writeLong(feature);
        }
        writeWeights(linear, out);
        writeWeights(inner, out);
        for (float value : bias) {
            out.writeFloat(value);
        }
        for (float value : outer) {
            out.writeFloat(value);
        }
    }

    /** Weights are stored in 127 steps to either side: a tenth of what whole numbers take, for the same answers. */
    private static void writeWeights(float[] values, DataOutputStream out) throws IOException {
        float most = 1e-6f;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        float step = most / STEPS;
        out.writeFloat(step);
        for (float value : values) {
            out.writeByte(Math.round(value / step));
        }
    }

    /** The probability of each candidate, the shared features being those of the choice; they sum to 1. */
    double[] probabilities(long[] sharedFeatures, long[][] candidates) {
        float[] shared = shared(sharedFeatures);
        double[] scores = new double[candidates.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(shared, candidates[i]);
        }
        return probabilities(scores);
    }
}
