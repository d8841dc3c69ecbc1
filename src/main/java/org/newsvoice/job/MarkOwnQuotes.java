package org.newsvoice.job;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.dedup.OwnSentences;
import org.newsvoice.quote.QuoteFlag;
import org.newsvoice.table.StoryRow;

/** Flags those quotations of an analyzed copy that stand in its own sentences: they are counted as said in it. */
final class MarkOwnQuotes implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Row call(Row story) {
        Article article = StoryRow.article(story.getAs("copy"));
        OwnSentences own = new OwnSentences(article, SignatureRow.marks(story, MarkDuplicates.OWN_SENTENCES));
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        List<Row> quotes = story.getList(story.fieldIndex("quotes"));
        Row[] marked = quotes.stream()
                .map(quote -> QuoteValues.spans(quote).stream().anyMatch(span -> own.hold(offsets.indexes(span)))
                        ? flagged(quote)
                        : RowFactory.create(QuoteValues.of(quote)))
                .toArray(Row[]::new);
        return RowFactory.create(story.getAs("article_id"), story.getAs("version"), marked);
    }

    private static Row flagged(Row quote) {
        @Nullable Object[] values = QuoteValues.of(quote);
        values[QuoteValues.FLAGS] = Stream.concat(
                        quote.<String>getList(QuoteValues.FLAGS).stream(), Stream.of(QuoteFlag.ONLY_IN_COPY.label()))
                .toArray(String[]::new);
        return RowFactory.create(values);
    }
}
