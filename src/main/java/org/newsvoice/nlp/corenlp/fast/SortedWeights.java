package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Features' weights as they lie in a file: sorted by the features' keys, and column by column, which compresses better than
 * row by row.
 */
final class SortedWeights {

    private final List<Feature> features = new ArrayList<>();

    /** A feature with the classes for which it has a weight, and the weights. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Feature(long key, byte[] classes, float[] weights) {}

    /** Adds a feature; each class is below 256, and has one weight. */
    void add(String name, byte[] classes, float[] weights) {
        features.add(new Feature(FeatureHash.spread(FeatureHash.of(name)), classes, weights));
    }

    /** Writes all features, always in the same order. */
    void write(DataOutputStream out) throws IOException {
        features.sort((a, b) -> Long.compareUnsigned(a.key(), b.key()));
        int total = features.stream().mapToInt(f -> f.classes().length).sum();
        out.writeInt(features.size());
        out.writeInt(total);
        for (Feature feature : features) {
            out.writeLong(feature.key());
        }
        for (Feature feature : features) {
            out.writeByte(feature.classes().length);
        }
        for (Feature feature : features) {
            out.write(feature.classes());
        }
        for (Feature feature : features) {
            for (float weight : feature.weights()) {
                out.writeFloat(weight);
            }
        }
    }

    /** Reads what {@link #write} wrote, for a model with so many classes. */
    static FeatureWeights read(DataInputStream in, int numberOfClasses) throws IOException {
        int features = in.readInt();
        int total = in.readInt();
        long[] keys = Columns.longs(in, features);
        byte[] counts = in.readNBytes(features);
        byte[] classes = in.readNBytes(total);
        float[] weights = Columns.floats(in, total);
        FeatureWeights.Builder builder = new FeatureWeights.Builder(numberOfClasses, counts);
        int at = 0;
        for (int i = 0; i < features; i++) {
            int end = at + (counts[i] & 0xFF);
            builder.add(keys[i], classes, weights, at, end);
            at = end;
        }
        return builder.build();
    }
}
