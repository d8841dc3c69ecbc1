package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Scores the candidates of a choice: linear weights of the candidate's features, and a hidden layer over these and the features
 * that all candidates of the choice share. Immutable and thread-safe.
 */
public final class ChoiceModel {

    private final FeatureTable features;
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
        this(new FeatureTable(features), linear.clone(), inner.clone(), bias.clone(), outer.clone());
    }

    private ChoiceModel(FeatureTable features, float[] linear, float[] inner, float[] bias, float[] outer) {
        this.features = features;
        this.linear = linear;
        this.inner = inner;
        this.bias = bias;
        this.outer = outer;
        width = bias.length;
    }

    /** The model whose scores are the means of the scores of {@code models}, which know the same features: their layers side by side. */
    static ChoiceModel average(List<ChoiceModel> models) {
        ChoiceModel first = models.get(0);
        int n = first.features.size();
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

    /** What the shared features of a choice bring to the hidden layer. */
    float[] shared(long[] sharedFeatures) {
        float[] sum = bias.clone();
        for (int row : features.rows(sharedFeatures)) {
            addInner(row, sum);
        }
        return sum;
    }

    private void addInner(int row, float[] sum) {
        if (row != FeatureTable.UNKNOWN) {
            int at = row * width;
            for (int h = 0; h < width; h++) {
                sum[h] += inner[at + h];
            }
        }
    }

    /** The score of a candidate, its shared features being {@code shared}. */
    double score(float[] shared, long[] own) {
        float[] sum = shared.clone();
        double score = 0;
        for (int row : features.rows(own)) {
            if (row != FeatureTable.UNKNOWN) {
                score += linear[row];
                addInner(row, sum);
            }
        }
        for (int h = 0; h < width; h++) {
            score += sum[h] > 0 ? sum[h] * outer[h] : 0;
        }
        return score;
    }

    /**
     * What some features of a candidate bring to its score.
     *
     * @param linear by themselves
     * @param inner to the hidden layer
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(double linear, float[] inner) {}

    /** What {@code own} brings, to be used for several scores. */
    Part part(long[] own) {
        float[] sum = new float[width];
        double score = 0;
        for (int row : features.rows(own)) {
            if (row != FeatureTable.UNKNOWN) {
                score += linear[row];
                addInner(row, sum);
            }
        }
        return new Part(score, sum);
    }

    /** The score of a candidate with the features of {@code part} and some more. */
    double score(float[] shared, Part part, long[] more) {
        float[] sum = shared.clone();
        for (int h = 0; h < width; h++) {
            sum[h] += part.inner()[h];
        }
        return part.linear() + score(sum, more);
    }

    /** Scores made probabilities that sum to 1. */
    static double[] probabilities(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
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
        FeatureTable features = FeatureTable.read(in, n);
        float[] linear = ByteWeights.read(in, n);
        float[] inner = ByteWeights.read(in, n * width);
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

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.size());
        out.writeInt(width);
        features.write(out);
        ByteWeights.write(linear, out);
        ByteWeights.write(inner, out);
        for (float value : bias) {
            out.writeFloat(value);
        }
        for (float value : outer) {
            out.writeFloat(value);
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
