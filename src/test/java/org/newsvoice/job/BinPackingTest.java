package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class BinPackingTest {

    @Test
    void heavyWorkGoesWhereThereIsLeast() {
        BinPacking packing = new BinPacking(new long[] {5, 0, 0});
        assertArrayEquals(new int[] {1, 2, 2, 0, 0}, packing.place(new long[] {9, 4, 4, 3, 1}));
        assertArrayEquals(new int[] {2, 0, 1}, ranks(8, 10, 8 + 1));
    }

    private static int[] ranks(long... loads) {
        return new BinPacking(loads).ranks();
    }
}
