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

    /** So many trees are asked side by side, so that they do not wait for each other's answers from memory. */
    private static final int ABREAST = 4;

    /** After so many trees it is looked whether the rest can still matter. */
    private static final int STRIDE = 5 * ABREAST;

    private final float base;
    private final Tree[] trees;
    /**
     * The trees' nodes one after the other: which number each asks about, the first one where it does not ask. Trees that add
     * nothing fill up the last ones that are asked side by side.
     */
    private final int[] features;
    /** The {@link #order} above which it goes to the second child: never, where it does not ask. */
    private final int[] thresholds;

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
        int room = (trees.length + ABREAST - 1) / ABREAST * ABREAST;
        features = new int[room * inner];
        thresholds = new int[features.length];
        leaves = new float[room * (inner + 1)];
        most = new double[room + 1];
        for (int t = trees.length - 1; t >= 0; t--) {
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < inner; i++) {
                boolean asks = trees[t].features()[i] != NO_QUESTION;
                features[t * inner + i] = asks ? trees[t].features()[i] : 0;
                thresholds[t * inner + i] = order(asks ? trees[t].thresholds()[i] : Float.POSITIVE_INFINITY);
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
        int inner = trees[0].features().length;
        int[] orders = new int[numbers.length];
        for (int i = 0; i < orders.length; i++) {
            orders[i] = order(numbers[i]);
        }
        double needed = Math.log(least / (1 - least));
        double sum = base;
        for (int t = 0; t < trees.length; t += ABREAST) {
            if (t % STRIDE == 0 && sum + most[t] < needed) {
                return 0;
            }
            int first = t * inner;
            int second = first + inner;
            int third = second + inner;
            int fourth = third + inner;
            int a = 0;
            int b = 0;
            int c = 0;
            int d = 0;
            while (a < inner) {
                a = child(a, first, orders);
                b = child(b, second, orders);
                c = child(c, third, orders);
                d = child(d, fourth, orders);
            }
            // One after the other: a sum depends on its order.
            sum += leaves[first + t + a - inner];
            sum += leaves[second + t + 1 + b - inner];
            sum += leaves[third + t + 2 + c - inner];
            sum += leaves[fourth + t + 3 + d - inner];
        }
        double answer = 1 / (1 + Math.exp(-sum));
        return answer < least ? 0 : answer;
    }

    /** Which child of a node the numbers go to, in the tree whose nodes begin at {@code tree}. */
    private int child(int node, int tree, int[] orders) {
        long above = (long) thresholds[tree + node] - orders[features[tree + node]];
        // The sign instead of a branch, which a processor guesses wrong as often as not.
        return 2 * node + 1 + (int) (above >>> 63);
    }

    /** An integer for a number, greater for a greater one. */
    private static int order(float number) {
        int bits = Float.floatToIntBits(number + 0f);
        return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
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
