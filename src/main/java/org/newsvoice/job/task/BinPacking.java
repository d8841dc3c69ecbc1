package org.newsvoice.job.task;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Distributes work over bins: heaviest first, each to the bin with the least work so far (Graham's LPT rule). The bins
 * are then numbered by load, fullest first, because Spark starts the tasks with the lowest numbers first. Not
 * thread-safe.
 */
public final class BinPacking {

    private final long[] loads;

    /** Bins that hold {@code loads} already. */
    public BinPacking(long[] loads) {
        this.loads = loads.clone();
    }

    /** The bin of each of {@code costs}, which come heaviest first. */
    public int[] place(long[] costs) {
        PriorityQueue<Integer> emptiest = new PriorityQueue<>(
                Comparator.<Integer>comparingLong(bin -> loads[bin]).thenComparing(Comparator.naturalOrder()));
        IntStream.range(0, loads.length).forEach(emptiest::add);
        int[] bins = new int[costs.length];
        for (int i = 0; i < costs.length; i++) {
            int bin = emptiest.remove();
            bins[i] = bin;
            loads[bin] += costs[i];
            emptiest.add(bin);
        }
        return bins;
    }

    /** The rank of each bin by its load, 0 for the fullest. */
    public int[] ranks() {
        int[] order = IntStream.range(0, loads.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(bin -> -loads[bin]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }
}
