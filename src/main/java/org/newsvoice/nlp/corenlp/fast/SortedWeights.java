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

    /** Features with so many weights were frequent where the model learnt, so they are put where they are found first. */
    private static final int MANY = 6;

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

    /**
     * Reads what {@link #write} wrote.
     *
     * @param numbers what each class is numbered from here on
     */
    static FeatureWeights read(DataInputStream in, int[] numbers) throws IOException {
        int features = in.readInt();
        int total = in.readInt();
        long[] keys = Columns.longs(in, features);
        byte[] counts = in.readNBytes(features);
        byte[] classes = in.readNBytes(total);
        float[] weights = Columns.floats(in, total);
        for (int i = 0; i < total; i++) {
            classes[i] = (byte) numbers[classes[i] & 0xFF];
        }
        for (int i = 1; i < features; i++) {
            if (Long.compareUnsigned(keys[i - 1], keys[i]) >= 0) {
                throw new IllegalArgumentException("features with one hash, or not in order: " + keys[i]);
            }
        }
        FeatureWeights.Builder builder = new FeatureWeights.Builder(numbers.length, counts);
        for (boolean frequent : new boolean[] {true, false}) {
            int at = 0;
            for (int i = 0; i < features; i++) {
                int n = counts[i] & 0xFF;
                if (n >= MANY == frequent) {
                    builder.add(keys[i], classes, weights, at, at + n);
                }
                at += n;
            }
        }
        return builder.build();
    }
}
