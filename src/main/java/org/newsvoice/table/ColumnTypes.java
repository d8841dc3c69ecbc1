package org.newsvoice.table;

import java.util.Arrays;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The column types in use. Lists are never null and contain no null; an empty list means "none". */
public final class ColumnTypes {

    public static final DataType STRING = DataTypes.StringType;
    public static final DataType INT = DataTypes.IntegerType;
    public static final DataType LONG = DataTypes.LongType;
    public static final DataType DOUBLE = DataTypes.DoubleType;
    public static final DataType BOOLEAN = DataTypes.BooleanType;
    public static final DataType DATE = DataTypes.DateType;
    public static final DataType TIMESTAMP = DataTypes.TimestampType;
    public static final DataType STRINGS = listOf(STRING);

    /** Code point offsets of a stretch of text. */
    public static final StructType SPAN = struct(
            required("begin", INT, "Where it begins, in code points of the text, from 0."),
            required("end", INT, "Where it ends, exclusive."));

    /** A value and how often it was seen. */
    public static final StructType COUNTED_NAME =
            struct(required("name", STRING, "The value."), required("n", LONG, "How often it was seen."));

    private ColumnTypes() {}

    /** A list without nulls. */
    public static DataType listOf(DataType element) {
        return DataTypes.createArrayType(element, false);
    }

    /** A struct. */
    public static StructType struct(StructField... fields) {
        return DataTypes.createStructType(fields);
    }

    /** The columns of {@code struct}, for a select, in its order. */
    public static org.apache.spark.sql.Column[] columns(StructType struct) {
        return Arrays.stream(struct.fieldNames())
                .map(org.apache.spark.sql.functions::col)
                .toArray(org.apache.spark.sql.Column[]::new);
    }

    /** A field, of a row that is not published, that is never null. */
    public static StructField required(String name, DataType type) {
        return DataTypes.createStructField(name, type, false);
    }

    /** A field, of a row that is not published, that may be null. */
    public static StructField optional(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** A struct's field that is never null. */
    public static StructField required(String name, DataType type, String meaning) {
        return new StructField(name, type, false, Column.comment(meaning));
    }

    /** A struct's field that may be null. */
    public static StructField optional(String name, DataType type, String meaning) {
        return new StructField(name, type, true, Column.comment(meaning));
    }
}
