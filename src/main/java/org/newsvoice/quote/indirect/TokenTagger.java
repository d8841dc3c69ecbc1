package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Tags each token of a sentence by itself, whatever the cue: whether it is reported, begins or ends what is reported, or reports.
 * Each of these is a logistic regression over {@link TokenFeatures}. Immutable and thread-safe.
 */
final class TokenTagger {

    private final FeatureTable features;
    private final float[] weights;

    /**
     * @param features that it knows
     * @param weights {@link TokenTags#TAGS} of each feature
     */
    TokenTagger(FeatureTable features, float[] weights) {
        this.features = features;
        this.weights = weights.clone();
    }

    /** The tags of a sentence; {@link TokenTags#NONE} when no word of it may be a cue. */
    TokenTags tag(SentenceGraph graph, CueRates rates) {
        long[][] tokens = TokenFeatures.of(graph, rates);
        if (tokens == null) {
            return TokenTags.NONE;
        }
        float[][] scores = new float[tokens.length][TokenTags.TAGS];
        for (int i = 0; i < tokens.length; i++) {
            float[] token = scores[i];
            for (int row : features.rows(tokens[i])) {
                for (int tag = 0; tag < TokenTags.TAGS && row != FeatureTable.UNKNOWN; tag++) {
                    token[tag] += weights[row * TokenTags.TAGS + tag];
                }
            }
        }
        return new TokenTags(scores);
    }

    static TokenTagger read(DataInputStream in) throws IOException {
        int n = in.readInt();
        return new TokenTagger(FeatureTable.read(in, n), ByteWeights.read(in, n * TokenTags.TAGS));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.size());
        features.write(out);
        ByteWeights.write(weights, out);
    }
}
