package org.newsvoice.job.task;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.unsafe.hash.Murmur3_x86_32;

/**
 * Puts rows into exactly the partitions that a plan names. Spark places a row by the hash of a key. So, for each
 * partition, we find a key that Spark SQL's own hash puts there, and partition the rows by these keys. (Spark 4.1 has
 * {@code repartitionById} for this; earlier versions do not.)
 */
public final class ExactPartitions {

    /** Seed of Spark SQL's {@code hash}, by which it partitions. */
    private static final int SEED = 42;

    private ExactPartitions() {}

    /** The keys of {@code n} partitions, in their order. */
    public static int[] keys(int n) {
        int[] keys = new int[n];
        boolean[] found = new boolean[n];
        int left = n;
        for (int key = 0; left > 0; key++) {
            int partition = Math.floorMod(Murmur3_x86_32.hashInt(key, SEED), n);
            if (!found[partition]) {
                found[partition] = true;
                keys[partition] = key;
                left--;
            }
        }
        return keys;
    }

    /** {@code rows} in {@code n} partitions, each in the one whose key its int column {@code key} has; the column goes. */
    public static Dataset<Row> place(Dataset<Row> rows, String key, int n) {
        return rows.repartition(n, col(key)).drop(key);
    }
}
