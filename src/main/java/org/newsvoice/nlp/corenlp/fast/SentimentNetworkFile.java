package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** The compact form of the sentiment network's weights. */
final class SentimentNetworkFile {

    private static final int FORMAT = 0x4E565431; // NVT1

    private SentimentNetworkFile() {}

    /** What {@link SentimentNetworkModel} is made of. */
    @SuppressWarnings("ArrayRecordComponent")
    record Weights(
            int size, double[][] slices, double[] transform, double[] classes, SortedMap<String, double[]> vectors) {}

    /** Writes the weights; the same bytes for the same weights. */
    static void write(DataOutputStream out, Weights weights) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(weights.size());
        for (double[] slice : weights.slices()) {
            writeDoubles(out, slice);
        }
        writeDoubles(out, weights.transform());
        writeDoubles(out, weights.classes());
        out.writeInt(weights.vectors().size());
        for (Map.Entry<String, double[]> word : weights.vectors().entrySet()) {
            out.writeUTF(word.getKey());
            writeDoubles(out, word.getValue());
        }
    }

    private static void writeDoubles(DataOutputStream out, double[] numbers) throws IOException {
        for (double number : numbers) {
            out.writeDouble(number);
        }
    }

    /** Reads what {@link #write} wrote; an error when it is something else. */
    static SentimentNetworkModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("not a sentiment model of this version");
        }
        int size = in.readInt();
        double[][] slices = new double[size][];
        for (int s = 0; s < size; s++) {
            slices[s] = Columns.doubles(in, 4 * size * size);
        }
        double[] transform = Columns.doubles(in, size * (2 * size + 1));
        double[] classes = Columns.doubles(in, SentimentNetworkModel.CLASSES * (size + 1));
        Map<String, double[]> vectors = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String word = in.readUTF();
            vectors.put(word, Columns.doubles(in, size));
        }
        return new SentimentNetworkModel(size, slices, transform, classes, vectors);
    }
}
