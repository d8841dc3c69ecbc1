package org.newsvoice.job;

import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.StoryRow;

/** A body's signature as a column, and which record it is of. */
final class SignatureRow {

    static final String SENTENCES = "sentences";

    static final DataType MARKS = listOf(LONG);

    /** What {@link OfStory} makes. */
    static final StructType SCHEMA = ColumnTypes.struct(
            required(ReadRow.FILE_NO, ColumnTypes.INT), required(ReadRow.EMITTED_NO, LONG), required(SENTENCES, MARKS));

    /** A signature with the story's number, as {@link FindNearCopies} takes it. */
    static final StructType NUMBERED =
            ColumnTypes.struct(required(FindNearCopies.PLACE, LONG), required(SENTENCES, MARKS));

    private SignatureRow() {}

    /** The signature in {@code row}. */
    static BodySignature signature(Row row) {
        return new BodySignature(marks(row, SENTENCES));
    }

    /** The marks in a column of {@code row}. */
    static long[] marks(Row row, String column) {
        return row.<Long>getList(row.fieldIndex(column)).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Marks as a row has them. */
    static Long[] boxed(long[] marks) {
        return Arrays.stream(marks).boxed().toArray(Long[]::new);
    }

    /** A story to its signature. */
    static final class OfStory implements MapFunction<Row, Row> {

        private static final long serialVersionUID = 1L;

        @Override
        public Row call(Row story) {
            return RowFactory.create(
                    story.getAs(ReadRow.FILE_NO),
                    story.getAs(ReadRow.EMITTED_NO),
                    boxed(BodySignature.of(StoryRow.article(story)).sentences()));
        }
    }
}
