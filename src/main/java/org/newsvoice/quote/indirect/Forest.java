package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Boosted decision trees: the sum of one leaf of each tree is the log-odds of the answer. Each tree is complete: node i has the
 * children 2i+1 and 2i+2, and a number above the node's threshold goes to the second. Immutable and thread-safe.
 */
final class Forest {

    /** A node that does not ask: all goes to the first child. */
    static final int NO_QUESTION = -1;

    private final float base;
    private final Tree[] trees;

    /**
     * @param features the number that each inner node asks about, {@link #NO_QUESTION} for none
     * @param thresholds of each inner node
     * @param leaves what each leaf adds
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Tree(int[] features, float[] thresholds, float[] leaves) {

        float leaf(float[] numbers) {
            int node = 0;
            while (node < features.length) {
                boolean above = features[node] != NO_QUESTION && numbers[features[node]] > thresholds[node];
                node = 2 * node + (above ? 2 : 1);
            }
            return leaves[node - features.length];
        }
    }

    Forest(float base, Tree[] trees) {
        this.base = base;
        this.trees = trees.clone();
    }

    /** The answer for {@code numbers}, from 0 to 1. */
    double answer(float[] numbers) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.leaf(numbers);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    static Forest read(DataInputStream in) throws IOException {
        float base = in.readFloat();
        Tree[] trees = new Tree[in.readInt()];
        int nodes = in.readInt();
        for (int t = 0; t < trees.length; t++) {
            Tree tree = new Tree(new int[nodes], new float[nodes], new float[nodes + 1]);
            for (int i = 0; i < nodes; i++) {
                tree.features()[i] = in.readByte();
                tree.thresholds()[i] = in.readFloat();
            }
            for (int i = 0; i <= nodes; i++) {
                tree.leaves()[i] = in.readFloat();
            }
            trees[t] = tree;
        }
        return new Forest(base, trees);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(base);
        out.writeInt(trees.length);
        out.writeInt(trees[0].features().length);
        for (Tree tree : trees) {
            for (int i = 0; i < tree.features().length; i++) {
                out.writeByte(tree.features()[i]);
                out.writeFloat(tree.thresholds()[i]);
            }
            for (float leaf : tree.leaves()) {
                out.writeFloat(leaf);
            }
        }
    }
}
