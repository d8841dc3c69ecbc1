package org.newsvoice.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;

/**
 * A column of a published table: the only definition of its name, type and meaning.
 *
 * @param name snake_case
 * @param type Spark's type
 * @param nullable whether it may be null
 * @param doc its meaning, unit and example
 */
public record Column(String name, DataType type, boolean nullable, ColumnDoc doc) {

    /** A column that is never null. */
    public static Column required(String name, DataType type, ColumnDoc doc) {
        return new Column(name, type, false, doc);
    }

    /** A column that may be null. */
    public static Column optional(String name, DataType type, ColumnDoc doc) {
        return new Column(name, type, true, doc);
    }

    /** A comment as schemas carry it. */
    static Metadata comment(String words) {
        return new MetadataBuilder().putString("comment", words).build();
    }

    /** The field of a schema, its meaning as the comment that {@code DESCRIBE} shows. */
    public StructField field() {
        return new StructField(name, type, nullable, comment(doc.comment()));
    }
}
