package org.newsvoice.quote.indirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTest {

    private static final Forest.Tree IS_ABOVE_ZERO =
            new Forest.Tree(new int[] {0}, new float[] {0}, new float[] {-1, 1});

    @Test
    void goesToTheSecondChildAboveTheThresholdOnly() {
        for (float number : new float[] {Float.NEGATIVE_INFINITY, -3, -0f, 0f}) {
            assertEquals(odds(-1), answer(IS_ABOVE_ZERO, number), "number " + number);
        }
        for (float number : new float[] {Float.MIN_VALUE, 3, Float.POSITIVE_INFINITY}) {
            assertEquals(odds(1), answer(IS_ABOVE_ZERO, number), "number " + number);
        }
    }

    @Test
    void comparesNegativeNumbers() {
        Forest.Tree tree = new Forest.Tree(new int[] {0}, new float[] {-2.5f}, new float[] {-1, 1});

        assertEquals(odds(-1), answer(tree, -2.5f));
        assertEquals(odds(-1), answer(tree, -2.6f));
        assertEquals(odds(1), answer(tree, -2.4f));
    }

    @Test
    void staysWithTheFirstChildWhereNothingIsAsked() {
        Forest.Tree tree = new Forest.Tree(new int[] {Forest.NO_QUESTION}, new float[] {-9}, new float[] {-1, 1});

        assertEquals(odds(-1), answer(tree, 5));
        assertEquals(odds(-1), answer(tree, Float.POSITIVE_INFINITY));
    }

    @Test
    void isTheSumOfOneLeafOfEachTree() {
        Random random = new Random(3);
        Forest.Tree[] trees = new Forest.Tree[50];
        for (int t = 0; t < trees.length; t++) {
            trees[t] = tree(random);
        }
        Forest forest = new Forest(0.25f, trees);
        for (int i = 0; i < 200; i++) {
            float[] numbers = floats(random, 5);
            double sum = 0.25f;
            for (Forest.Tree tree : trees) {
                sum += leaf(tree, numbers);
            }
            assertEquals(odds(sum), forest.answer(numbers));
            assertEquals(odds(sum) < 0.6 ? 0 : odds(sum), forest.answer(numbers, 0.6));
        }
    }

    private static Forest.Tree tree(Random random) {
        int[] features = random.ints(7, -1, 5).toArray();
        return new Forest.Tree(features, floats(random, 7), floats(random, 8));
    }

    private static float[] floats(Random random, int n) {
        float[] floats = new float[n];
        for (int i = 0; i < n; i++) {
            floats[i] = random.nextInt(21) - 10;
        }
        return floats;
    }

    private static float leaf(Forest.Tree tree, float[] numbers) {
        int node = 0;
        while (node < tree.features().length) {
            int asked = tree.features()[node];
            boolean above = asked != Forest.NO_QUESTION && numbers[asked] > tree.thresholds()[node];
            node = 2 * node + (above ? 2 : 1);
        }
        return tree.leaves()[node - tree.features().length];
    }

    private static double answer(Forest.Tree tree, float number) {
        return new Forest(0, new Forest.Tree[] {tree}).answer(new float[] {number});
    }

    private static double odds(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
