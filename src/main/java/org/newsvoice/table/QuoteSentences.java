package org.newsvoice.table;

import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.dedup.TouchedSentences;

/**
 * For each quote of a story, the hashes of the sentences that it touches. They show what is new in a copy. Stateless.
 */
public final class QuoteSentences {

    /** Its column, of a stored analysis and of a story that later batches know. */
    public static final String COLUMN = "quote_sentences";
    /** The hashes of one quote. */
    public static final String HASHES = "sentences";

    /** A struct of hashes for each quote, in the order of the quotes. */
    public static final DataType TYPE = listOf(ColumnTypes.struct(required(HASHES, listOf(LONG))));

    private QuoteSentences() {}

    /**
     * The sentences of {@code article} that its quotes touch.
     *
     * @param quotes the spans of each quote, UTF-16
     */
    public static Row[] of(Article article, List<List<TextSpan>> quotes) {
        if (quotes.isEmpty()) {
            return new Row[0];
        }
        TouchedSentences touched = new TouchedSentences(article);
        return quotes.stream()
                .map(spans ->
                        spans.stream().flatMapToLong(touched::by).distinct().toArray())
                .map(hashes -> RowFactory.create((Object) boxed(hashes)))
                .toArray(Row[]::new);
    }

    /** The hashes of each quote of {@code row}. */
    public static List<long[]> of(Row row) {
        return row.<Row>getList(row.fieldIndex(COLUMN)).stream()
                .map(quote -> hashes(quote, HASHES))
                .toList();
    }

    /** The hashes in a column of {@code row}. */
    public static long[] hashes(Row row, String column) {
        return row.<Long>getList(row.fieldIndex(column)).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Hashes as a row has them. */
    public static Long[] boxed(long[] hashes) {
        return Arrays.stream(hashes).boxed().toArray(Long[]::new);
    }
}
