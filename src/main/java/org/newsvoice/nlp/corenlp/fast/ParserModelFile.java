package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The compact form of the parser's model. */
final class ParserModelFile {

    private static final int FORMAT = 0x4E565031; // NVP1

    private ParserModelFile() {}

    /** Writes a model; the same bytes for the same model. */
    static void write(DataOutputStream out, ParserLabels labels, List<Transition> transitions, SortedWeights weights)
            throws IOException {
        out.writeInt(FORMAT);
        out.writeByte(labels.size());
        for (String name : labels.names()) {
            out.writeUTF(name);
        }
        out.writeByte(transitions.size());
        for (Transition transition : transitions) {
            writeTransition(out, transition);
        }
        weights.write(out);
    }

    private static void writeTransition(DataOutputStream out, Transition transition) throws IOException {
        if (transition instanceof Transition.Shift) {
            out.writeByte('S');
        } else if (transition instanceof Transition.Unary unary) {
            out.writeByte('U');
            out.writeBoolean(unary.root());
            out.writeByte(unary.labels().length);
            for (int label : unary.labels()) {
                out.writeByte(label);
            }
        } else if (transition instanceof Transition.Binary binary) {
            out.writeByte('B');
            out.writeBoolean(binary.root());
            out.writeBoolean(binary.headLeft());
            out.writeByte(binary.label());
        } else if (transition instanceof Transition.Finish finish) {
            out.writeByte('F');
            out.writeByte(finish.root());
        } else {
            out.writeByte('I');
        }
    }

    /** Reads what {@link #write} wrote; an error when it is something else. */
    static ParserModel read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("not a parser model of this version");
        }
        List<String> names = new ArrayList<>();
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            names.add(in.readUTF());
        }
        ParserLabels labels = new ParserLabels(names);
        List<Transition> transitions = new ArrayList<>();
        int root = -1;
        for (int i = in.readUnsignedByte(); i > 0; i--) {
            Transition transition = readTransition(in);
            transitions.add(transition);
            root = transition instanceof Transition.Finish finish ? finish.root() : root;
        }
        int[] classes = LegalTransitions.classes(transitions);
        return new ParserModel(
                labels,
                root,
                new LegalTransitions(labels, root, transitions, classes),
                SortedWeights.read(in, classes));
    }

    private static Transition readTransition(DataInputStream in) throws IOException {
        char kind = (char) in.readUnsignedByte();
        return switch (kind) {
            case 'S' -> new Transition.Shift();
            case 'U' -> readUnary(in);
            case 'B' -> readBinary(in);
            case 'F' -> new Transition.Finish(in.readUnsignedByte());
            case 'I' -> new Transition.Idle();
            default -> throw new IOException("no such transition: " + kind);
        };
    }

    private static Transition readUnary(DataInputStream in) throws IOException {
        boolean root = in.readBoolean();
        int[] labels = new int[in.readUnsignedByte()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUnsignedByte();
        }
        return new Transition.Unary(labels, root);
    }

    private static Transition readBinary(DataInputStream in) throws IOException {
        boolean root = in.readBoolean();
        boolean headLeft = in.readBoolean();
        return new Transition.Binary(in.readUnsignedByte(), headLeft, root);
    }
}
