package org.newsvoice.job.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.job.analysis.PackStories;

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

    /** Graham 1966: no bin holds more than the mean and one piece of work. */
    @Test
    void noBinIsFullerThanTheMeanAndTheHeaviest() {
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            int n = 1 + random.nextInt(40);
            long[] costs = random.longs(random.nextInt(300), 1, 10_000).toArray();
            heaviestFirst(costs);
            long[] loads = loads(new long[n], costs);
            long heaviest = costs.length == 0 ? 0 : costs[0];
            assertTrue(max(loads) * n <= sum(costs) + (n - 1) * heaviest, "trial " + trial);
        }
    }

    /** One hundred stories of 100,000 characters among ten thousand of 2,000, as the job cuts them into tasks. */
    @ParameterizedTest
    @ValueSource(ints = {2, 16, 64})
    void longStoriesLeaveNoCoreIdle(int cores) {
        long[] heavy = new long[100];
        Arrays.fill(heavy, 100_000);
        int nLight = 10_000;
        long total = sum(heavy) + nLight * 2_000L;
        long[] light = new long[(int) PackStories.wantedTasks(total, cores)];
        Random random = new Random(7);
        IntStream.range(0, nLight).forEach(i -> light[random.nextInt(light.length)] += 2_000);
        long[] loads = loads(light, heavy);
        double ideal = (double) total / cores;
        assertTrue(end(loads, cores) <= ideal + max(loads), "ideal " + ideal + ", heaviest task " + max(loads));
        assertTrue(max(loads) <= 200_000, "no task is two of the long stories: " + max(loads));
        if (cores == 2) {
            assertTrue(end(loads, cores) <= 1.01 * ideal, "idle " + (end(loads, cores) / ideal - 1));
        }
    }

    /** When the last core is done: each takes the fullest task that is left. */
    private static long end(long[] loads, int cores) {
        long[] fullestFirst = loads.clone();
        heaviestFirst(fullestFirst);
        PriorityQueue<Long> free = new PriorityQueue<>(Comparator.naturalOrder());
        IntStream.range(0, cores).forEach(core -> free.add(0L));
        for (long load : fullestFirst) {
            free.add(free.remove() + load);
        }
        return free.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static long[] loads(long[] before, long[] costs) {
        long[] loads = before.clone();
        int[] bins = new BinPacking(before).place(costs);
        IntStream.range(0, costs.length).forEach(i -> loads[bins[i]] += costs[i]);
        return loads;
    }

    private static void heaviestFirst(long[] costs) {
        Arrays.sort(costs);
        for (int i = 0; i < costs.length / 2; i++) {
            long swapped = costs[i];
            costs[i] = costs[costs.length - 1 - i];
            costs[costs.length - 1 - i] = swapped;
        }
    }

    private static long max(long[] loads) {
        return LongStream.of(loads).max().orElseThrow();
    }

    private static long sum(long[] loads) {
        return LongStream.of(loads).sum();
    }
}
