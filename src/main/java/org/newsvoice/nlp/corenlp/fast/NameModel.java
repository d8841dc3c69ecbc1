package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A conditional random field of first order (Finkel et al., ACL 2005) with the features of CoreNLP's
 * {@code english.all.3class.distsim}. Immutable.
 *
 * @param labels the labels' names; the first is that of no name
 * @param classes clusters of words in lower case with a 9 for each digit
 * @param lowerCase words that are known in lower case
 * @param nodes weights of features for a label
 * @param edges weights of features for two neighbouring labels
 */
record NameModel(List<String> labels, WordClasses classes, KeyIndex lowerCase, Weights nodes, Weights edges) {

    private static final int FORMAT = 0x4E564E31; // NVN1

    /**
     * Weights of features, all of which have one for each label, or for each pair of labels.
     *
     * @param features by their strings, clique and all
     * @param width how many weights a feature has
     * @param weights feature by feature
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Weights(KeyIndex features, int width, float[] weights) {

        /** Adds the weights of the feature with this hash, if there is one. */
        void addTo(double[] scores, long hash) {
            addTo(scores, features.find(hash));
        }

        /** Adds the weights of some features in their order, where there are any; {@code hashes} are changed. */
        void addTo(double[] scores, long[] hashes, int count) {
            int[] numbers = new int[count];
            features.find(hashes, numbers, count);
            for (int feature : numbers) {
                addTo(scores, feature);
            }
        }

        private void addTo(double[] scores, int feature) {
            if (feature >= 0) {
                int begin = feature * width;
                for (int i = 0; i < width; i++) {
                    scores[i] += weights[begin + i];
                }
            }
        }

        private void write(DataOutputStream out) throws IOException {
            features.write(out);
            out.writeInt(width);
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }

        private static Weights read(DataInputStream in) throws IOException {
            KeyIndex features = KeyIndex.read(in);
            int width = in.readInt();
            return new Weights(features, width, Columns.floats(in, features.size() * width));
        }
    }

    /** The word's shape, with a mark when it is all letters and known in lower case. */
    String shape(String word) {
        String shape = Spelling.shape(word);
        boolean letters = shape.chars().allMatch(c -> c == 'x' || c == 'X');
        return letters && lowerCase.find(Spelling.lowerCase(word)) >= 0 ? shape + 'k' : shape;
    }

    /** The word's cluster. */
    String cluster(String word) {
        return classes.find(Spelling.withEqualDigits(Spelling.lowerCase(word)), "0");
    }

    /** Writes the model's compact form; the same bytes for the same model. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeByte(labels.size());
        for (String label : labels) {
            out.writeUTF(label);
        }
        classes.write(out);
        lowerCase.write(out);
        nodes.write(out);
        edges.write(out);
    }

    /** Reads what {@link #write} wrote; an error when it is something else. */
    static NameModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("not a name model of this version");
        }
        List<String> labels = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            labels.add(in.readUTF());
        }
        return new NameModel(
                List.copyOf(labels), WordClasses.read(in), KeyIndex.read(in), Weights.read(in), Weights.read(in));
    }
}
