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

    /** After so many trees it is looked whether the rest can still matter. */
    private static final int STRIDE = 20;

    private final float base;
    private final Tree[] trees;
    /** The trees' nodes one after the other: which number each asks about, the first one where it does not ask. */
    private final int[] features;
    /** Above which it goes to the second child: never, where it does not ask. */
    private final float[] thresholds;

    private final float[] leaves;
    /** The most that a tree and those behind it can add. */
    private final double[] most;

    /**
     * @param features the number that each inner node asks about, {@link #NO_QUESTION} for none
     * @param thresholds of each inner node
     * @param leaves what each leaf adds
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Tree(int[] features, float[] thresholds, float[] leaves) {}

    Forest(float base, Tree[] trees) {
        this.base = base;
        this.trees = trees.clone();
        int inner = trees[0].features().length;
        features = new int[trees.length * inner];
        thresholds = new float[features.length];
        leaves = new float[trees.length * (inner + 1)];
        most = new double[trees.length + 1];
        for (int t = trees.length - 1; t >= 0; t--) {
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < inner; i++) {
                boolean asks = trees[t].features()[i] != NO_QUESTION;
                features[t * inner + i] = asks ? trees[t].features()[i] : 0;
                thresholds[t * inner + i] = asks ? trees[t].thresholds()[i] : Float.POSITIVE_INFINITY;
            }
            for (int i = 0; i <= inner; i++) {
                leaves[t * (inner + 1) + i] = trees[t].leaves()[i];
                best = Math.max(best, trees[t].leaves()[i]);
            }
            most[t] = most[t + 1] + best;
        }
    }

    /** The answer for {@code numbers}, from 0 to 1. */
    double answer(float[] numbers) {
        return answer(numbers, 0);
    }

    /** The answer for {@code numbers}, from 0 to 1; 0 where it is less than {@code least}, which is told earlier. */
    double answer(float[] numbers, double least) {
        int inner = features.length / trees.length;
        double needed = Math.log(least / (1 - least));
        double sum = base;
        for (int t = 0; t < trees.length; t++) {
            if (t % STRIDE == 0 && sum + most[t] < needed) {
                return 0;
            }
            int first = t * inner;
            int node = 0;
            while (node < inner) {
                node = 2 * node + (numbers[features[first + node]] > thresholds[first + node] ? 2 : 1);
            }
            sum += leaves[first + t + node - inner];
        }
        double answer = 1 / (1 + Math.exp(-sum));
        return answer < least ? 0 : answer;
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
