package org.newsvoice.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Puts rows into the very partitions that a plan names. Spark places a row by the hash of a key; so for each partition a
 * key is found whose hash falls there, by Spark SQL's own hash, and the rows are partitioned by these keys. (Spark 4.1 has
 * {@code repartitionById} for it, earlier ones have not.)
 */
final class ExactPartitions {

    private static final String KEY = "newsvoice_partition_key";
    private static final String BIN = "newsvoice_partition";
    /** With so many candidates for each partition the chance that one is left without a key is nil. */
    private static final long CANDIDATES = 64;

    private ExactPartitions() {}

    /** {@code rows} in {@code n} partitions, each in the one that its int column {@code bin} names; the column goes. */
    static Dataset<Row> place(Dataset<Row> rows, String bin, int n) {
        Dataset<Row> keys = keys(rows.sparkSession(), n);
        return rows.join(broadcast(keys), rows.col(bin).equalTo(keys.col(BIN)))
                .repartition(n, col(KEY))
                .drop(KEY, BIN, bin);
    }

    private static Dataset<Row> keys(SparkSession spark, int n) {
        List<Row> found = spark.range(CANDIDATES * n)
                .selectExpr("cast(id AS int) AS k")
                .selectExpr("k", "pmod(hash(k), " + n + ") AS p")
                .groupBy("p")
                .agg(org.apache.spark.sql.functions.min("k").as("k"))
                .selectExpr("k AS " + KEY, "p AS " + BIN)
                .collectAsList();
        if (found.size() != n) {
            throw new IllegalStateException("keys for " + found.size() + " of " + n + " partitions");
        }
        return spark.createDataFrame(
                found,
                org.newsvoice.table.ColumnTypes.struct(
                        org.newsvoice.table.ColumnTypes.required(KEY, org.newsvoice.table.ColumnTypes.INT),
                        org.newsvoice.table.ColumnTypes.required(BIN, org.newsvoice.table.ColumnTypes.INT)));
    }
}
