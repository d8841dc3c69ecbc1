package org.newsvoice.job.analysis;

import java.util.HashSet;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;

/**
 * Whether the first column of a row, a string, is in a set. Tens of thousands of keys are too many for an SQL
 * condition.
 */
public final class KeyIsOneOf implements FilterFunction<Row> {

    private static final long serialVersionUID = 1L;

    private final HashSet<String> keys;

    KeyIsOneOf(Set<String> keys) {
        this.keys = new HashSet<>(keys);
    }

    @Override
    public boolean call(Row row) {
        return keys.contains(row.getString(0));
    }
}
