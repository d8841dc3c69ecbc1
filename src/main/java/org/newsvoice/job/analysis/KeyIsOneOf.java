package org.newsvoice.job.analysis;

import static org.apache.spark.sql.functions.udf;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * Whether a key is in a set. Tens of thousands of keys are too many for an SQL condition, and a filter on whole rows
 * would make objects of all their columns.
 */
public final class KeyIsOneOf implements UDF1<String, Boolean> {

    private static final long serialVersionUID = 1L;

    private final HashSet<String> keys;

    private KeyIsOneOf(Set<String> keys) {
        this.keys = new HashSet<>(keys);
    }

    /** Whether {@code key}, a string, is one of {@code keys}. */
    static Column of(Set<String> keys, Column key) {
        return udf(new KeyIsOneOf(keys), DataTypes.BooleanType).apply(key);
    }

    @Override
    public Boolean call(String key) {
        return keys.contains(key);
    }
}
