package org.newsvoice.job.analysis;

import static org.apache.spark.sql.functions.udf;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Whether a key is in a set. Tens of thousands of keys are too many for an SQL condition, and a filter on whole rows
 * would make objects of all their columns. Executors get them once, and not with each task.
 */
public final class KeyIsOneOf implements UDF1<String, Boolean> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<Set<String>> keys;

    private KeyIsOneOf(Broadcast<Set<String>> keys) {
        this.keys = keys;
    }

    /** Whether {@code key}, a string, is one of {@code keys}. */
    static Column of(SparkSession spark, Set<String> keys, Column key) {
        Broadcast<Set<String>> sent =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast((Set<String>) new HashSet<>(keys));
        return udf(new KeyIsOneOf(sent), DataTypes.BooleanType).apply(key);
    }

    @Override
    public Boolean call(String key) {
        return keys.value().contains(key);
    }
}
