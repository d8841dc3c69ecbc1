package org.newsvoice.job.task;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the driver has, for tasks to look up by two key columns. A join would shuffle both sides; so only the few rows
 * are sent, once to each executor, and the many, which hold the texts, stay where they are. Immutable.
 */
public final class FewRows {

    private final Broadcast<Map<Key, Row>> rows;
    private final StructType schema;
    private final String[] keys;

    private FewRows(Broadcast<Map<Key, Row>> rows, StructType schema, String... keys) {
        this.rows = rows;
        this.schema = schema;
        this.keys = keys;
    }

    /** The values of both key columns. */
    private record Key(Object first, Object second) implements Serializable {}

    /** Sends {@code rows} of {@code schema}, whose two columns {@code keys} distinguish them. No Spark job. */
    public static FewRows of(SparkSession spark, List<Row> rows, StructType schema, String... keys) {
        int first = schema.fieldIndex(keys[0]);
        int second = schema.fieldIndex(keys[1]);
        Map<Key, Row> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(new Key(row.get(first), row.get(second)), row));
        // Not closed: it is a view of the session's context.
        return new FewRows(
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(byKey), schema, keys);
    }

    /** The row with the keys that the columns of the same names have, as a struct; null if no row has them. */
    public Column find() {
        return column(new Find(rows));
    }

    /** The same where there must be one: else the task fails. */
    public Column get() {
        return column(new Get(rows));
    }

    /** Those of {@code rows} whose keys are among these. */
    public Dataset<Row> only(Dataset<Row> rows) {
        return rows.where(find().isNotNull());
    }

    private Column column(UDF2<Object, Object, @Nullable Row> function) {
        return udf(function, schema).apply(col(keys[0]), col(keys[1]));
    }

    private record Find(Broadcast<Map<Key, Row>> rows) implements UDF2<Object, Object, @Nullable Row> {

        @Override
        public @Nullable Row call(Object first, Object second) {
            return rows.value().get(new Key(first, second));
        }
    }

    private record Get(Broadcast<Map<Key, Row>> rows) implements UDF2<Object, Object, @Nullable Row> {

        @Override
        public Row call(Object first, Object second) {
            Row row = rows.value().get(new Key(first, second));
            if (row == null) {
                throw new IllegalStateException("nothing is known of " + first + ", " + second);
            }
            return row;
        }
    }
}
