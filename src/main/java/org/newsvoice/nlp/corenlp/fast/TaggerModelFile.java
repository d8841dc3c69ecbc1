package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The compact form of the tagger's model. */
final class TaggerModelFile {

    private static final int FORMAT = 0x4E564731; // NVG1

    private TaggerModelFile() {}

    /** Writes a model; the same bytes for the same model. */
    static void write(DataOutputStream out, TaggerModel model) throws IOException {
        out.writeInt(FORMAT);
        out.writeByte(model.tags().size());
        for (String tag : model.tags()) {
            out.writeUTF(tag);
        }
        write(out, model.dictionary());
        write(out, model.classes());
        write(out, model.weights());
    }

    private static void write(DataOutputStream out, TaggerModel.Dictionary dictionary) throws IOException {
        dictionary.words().write(out);
        for (int i = 0; i < dictionary.words().size(); i++) {
            out.writeShort(dictionary.choiceOf()[i]);
            out.writeByte(dictionary.firstTag()[i]);
            out.writeBoolean(dictionary.rare()[i]);
        }
        out.writeInt(dictionary.choices().length);
        for (int[] choice : dictionary.choices()) {
            out.writeByte(choice.length);
            for (int tag : choice) {
                out.writeByte(tag);
            }
        }
    }

    private static void write(DataOutputStream out, TaggerModel.Clusters clusters) throws IOException {
        clusters.classes().write(out);
        out.writeUTF(clusters.unknown());
        out.writeBoolean(clusters.cased());
        out.writeBoolean(clusters.equalDigits());
    }

    private static void write(DataOutputStream out, TaggerModel.Weights weights) throws IOException {
        weights.features().write(out);
        for (int begin : weights.begins()) {
            out.writeInt(begin);
        }
        out.write(weights.tags());
        for (double weight : weights.weights()) {
            out.writeDouble(weight);
        }
    }

    /** Reads what {@link #write} wrote; an error when it is something else. */
    static TaggerModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("not a tagger's model of this version");
        }
        List<String> tags = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            tags.add(in.readUTF());
        }
        return new TaggerModel(List.copyOf(tags), readDictionary(in), readClusters(in), readWeights(in));
    }

    private static TaggerModel.Dictionary readDictionary(DataInputStream in) throws IOException {
        KeyIndex words = KeyIndex.read(in);
        short[] choiceOf = new short[words.size()];
        byte[] firstTag = new byte[words.size()];
        boolean[] rare = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            choiceOf[i] = in.readShort();
            firstTag[i] = in.readByte();
            rare[i] = in.readBoolean();
        }
        int[][] choices = new int[in.readInt()][];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = new int[in.readUnsignedByte()];
            for (int j = 0; j < choices[i].length; j++) {
                choices[i][j] = in.readUnsignedByte();
            }
        }
        return new TaggerModel.Dictionary(words, choiceOf, firstTag, rare, choices);
    }

    private static TaggerModel.Clusters readClusters(DataInputStream in) throws IOException {
        return new TaggerModel.Clusters(WordClasses.read(in), in.readUTF(), in.readBoolean(), in.readBoolean());
    }

    private static TaggerModel.Weights readWeights(DataInputStream in) throws IOException {
        KeyIndex features = KeyIndex.read(in);
        int[] begins = Columns.ints(in, features.size() + 1);
        int count = begins[features.size()];
        return new TaggerModel.Weights(features, begins, Columns.bytes(in, count), Columns.doubles(in, count));
    }
}
