package org.newsvoice.export;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A column of a table as a spreadsheet has it.
 *
 * @param name its heading
 * @param value its cells, as text
 * @param isText whether the cells are somebody's words, and not numbers, times or JSON
 */
record FlatColumn(String name, Column value, boolean isText) {

    private static final String BETWEEN_TEXTS = "; ";

    /** The columns that a field of a table becomes: of a struct one for each of its fields. */
    static Stream<FlatColumn> of(StructField field) {
        if (field.dataType() instanceof StructType struct) {
            return Stream.of(struct.fields())
                    .map(inner -> flat(
                            field.name() + "_" + inner.name(),
                            col(field.name()).getField(inner.name()),
                            inner.dataType()));
        }
        return Stream.of(flat(field.name(), col(field.name()), field.dataType()));
    }

    private static FlatColumn flat(String name, Column value, DataType type) {
        if (type instanceof ArrayType list && list.elementType().equals(DataTypes.StringType)) {
            return new FlatColumn(name, array_join(value, BETWEEN_TEXTS), true);
        }
        boolean nested = type instanceof ArrayType || type instanceof StructType;
        return new FlatColumn(
                name,
                nested ? to_json(value, TableRows.WITH_NULLS) : value.cast("string"),
                type.equals(DataTypes.StringType));
    }
}
