package org.newsvoice.table;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Makes rows of one schema from rows that lack one of its columns. Immutable and thread-safe. */
public final class RowValues {

    private final StructType schema;
    private final String[] names;

    /** For rows of {@code schema}. */
    public RowValues(StructType schema) {
        this.schema = schema;
        this.names = schema.fieldNames();
    }

    /** Where {@code column} is. */
    public int at(String column) {
        return schema.fieldIndex(column);
    }

    /** The values of {@code row}, whose columns are those of the schema but for {@code added}, which is {@code value}. */
    public @Nullable Object[] values(Row row, String added, @Nullable Object value) {
        @Nullable Object[] values = new @Nullable Object[names.length];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = names[i].equals(added) ? value : row.get(next++);
        }
        return values;
    }

    /** The same as a row. */
    public Row row(Row row, String added, @Nullable Object value) {
        return RowFactory.create(values(row, added, value));
    }
}
