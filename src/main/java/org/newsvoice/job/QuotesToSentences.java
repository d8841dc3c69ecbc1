package org.newsvoice.job;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.newsvoice.article.Article;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.dedup.TouchedSentences;
import org.newsvoice.table.StoryRow;

/** A story with its quotations to the sentences of its body that each of them touches. */
final class QuotesToSentences implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row row) {
        List<Row> quotes = row.getList(row.fieldIndex("quotes"));
        Article article = StoryRow.article(row.getAs("story"));
        TouchedSentences touched = new TouchedSentences(article);
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        Row[] sentences = quotes.stream()
                .map(quote -> QuoteValues.spans(quote).stream()
                        .flatMapToLong(span -> touched.by(offsets.indexes(span)))
                        .distinct()
                        .toArray())
                .map(marks -> RowFactory.create((Object) SignatureRow.boxed(marks)))
                .toArray(Row[]::new);
        return RowFactory.create(row.getAs("article_id"), row.getAs("version"), sentences);
    }
}
