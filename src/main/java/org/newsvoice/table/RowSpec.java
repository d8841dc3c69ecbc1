package org.newsvoice.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * How a domain record becomes a row: its columns, each with the getter that fills it. Immutable and thread-safe.
 *
 * @param <R> the record
 */
public final class RowSpec<R> {

    private final List<Column> columns;
    private final List<Function<R, ? extends @Nullable Object>> getters;
    private final StructType schema;

    private RowSpec(List<Column> columns, List<Function<R, ? extends @Nullable Object>> getters) {
        this.columns = List.copyOf(columns);
        this.getters = List.copyOf(getters);
        this.schema = new StructType(columns.stream().map(Column::field).toArray(StructField[]::new));
    }

    /** A specification without columns yet. */
    public static <R> Builder<R> builder() {
        return new Builder<>();
    }

    /** The same without the columns that are named. */
    public RowSpec<R> without(String... names) {
        List<String> left = java.util.Arrays.asList(names);
        String[] others = java.util.Arrays.stream(schema.fieldNames())
                .filter(name -> !left.contains(name))
                .toArray(String[]::new);
        return RowSpec.<R>builder().from(this, record -> record, others).build();
    }

    /** The columns, in their order in the row. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns as a schema. */
    public StructType schema() {
        return schema;
    }

    /** The column called {@code name}. */
    public Column column(String name) {
        return columns.get(schema.fieldIndex(name));
    }

    /** {@code record} as a row; nested lists are arrays, as {@code Encoders.row} wants them. */
    public Row row(R record) {
        @Nullable Object[] values = new @Nullable Object[getters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = getters.get(i).apply(record);
        }
        return RowFactory.create(values);
    }

    /** {@code records} as an array of rows. */
    public Row[] rows(List<? extends R> records) {
        return records.stream().map(this::row).toArray(Row[]::new);
    }

    /** Collects columns in order. */
    public static final class Builder<R> {

        private final List<Column> columns = new ArrayList<>();
        private final List<Function<R, ? extends @Nullable Object>> getters = new ArrayList<>();

        private Builder() {}

        /** Adds a column that is never null. */
        public Builder<R> required(String name, DataType type, ColumnDoc doc, Function<R, Object> getter) {
            return add(Column.required(name, type, doc), getter);
        }

        /** Adds a column that may be null. */
        public Builder<R> optional(String name, DataType type, ColumnDoc doc, Function<R, @Nullable Object> getter) {
            return add(Column.optional(name, type, doc), getter);
        }

        /** Adds the columns of {@code other}, filled from a part of this record. */
        public <P> Builder<R> all(RowSpec<P> other, Function<R, P> part) {
            return from(other, part, other.schema.fieldNames());
        }

        /** Adds the columns of {@code other} that are named, filled from a part of this record. */
        public <P> Builder<R> from(RowSpec<P> other, Function<R, P> part, String... names) {
            for (String name : names) {
                int i = other.schema.fieldIndex(name);
                Function<P, ? extends @Nullable Object> getter = other.getters.get(i);
                add(other.columns.get(i), record -> getter.apply(part.apply(record)));
            }
            return this;
        }

        private Builder<R> add(Column column, Function<R, ? extends @Nullable Object> getter) {
            columns.add(column);
            getters.add(getter);
            return this;
        }

        /** The specification. */
        public RowSpec<R> build() {
            return new RowSpec<>(columns, getters);
        }
    }
}
