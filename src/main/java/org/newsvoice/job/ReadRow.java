package org.newsvoice.job;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.article.Article;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.StoryRow;

/**
 * One input record as the read stage stores it: a story or a reject, with a number of its own ({@code file_no} in the
 * plan, {@code emitted_no} in the file) by which later stages tell records apart even where ids repeat.
 */
public final class ReadRow {

    /** The number of its file in the plan. */
    public static final String FILE_NO = "file_no";
    /** Its number in its file. */
    public static final String EMITTED_NO = "emitted_no";

    /** How it is stored. */
    public static final StructType SCHEMA = ColumnTypes.struct(
            ColumnTypes.required(FILE_NO, ColumnTypes.INT),
            ColumnTypes.required(EMITTED_NO, ColumnTypes.LONG),
            ColumnTypes.optional("story", StoryRow.SPEC.schema()),
            ColumnTypes.optional("reject", RejectRow.SPEC.schema()));

    private ReadRow() {}

    static Row story(int fileNo, long emittedNo, Article article) {
        return RowFactory.create(fileNo, emittedNo, StoryRow.SPEC.row(article), null);
    }

    static Row reject(int fileNo, long emittedNo, RejectRow reject) {
        return RowFactory.create(fileNo, emittedNo, null, RejectRow.SPEC.row(reject));
    }
}
