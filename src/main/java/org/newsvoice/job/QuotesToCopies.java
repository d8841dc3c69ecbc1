package org.newsvoice.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.TextSpan;
import org.newsvoice.dedup.SharedBody;
import org.newsvoice.table.QuotePlace;
import org.newsvoice.table.StoryRow;

/**
 * Gives a copy the quotations of a story that was analyzed, each at its place in the copy's own text. Quotations that do not
 * stand there in one piece, and those outside of the body (in the headline), are left out; a cue or a mention that does not
 * stand there is null.
 */
final class QuotesToCopies implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final int TEXT = QuoteValues.at("text");
    private static final int PARAGRAPH = QuoteValues.at("paragraph");
    private static final int BEFORE = QuoteValues.at("context_before");
    private static final int AFTER = QuoteValues.at("context_after");
    private static final int CUE = QuoteValues.at("cue");
    private static final int CUE_BEGIN = QuoteValues.at("cue_begin");
    private static final int MENTION = QuoteValues.at("mention_text");
    private static final int MENTION_BEGIN = QuoteValues.at("mention_begin");

    @Override
    public Row call(Row pair) {
        Row copy = pair.getAs("copy");
        Article target = StoryRow.article(copy);
        Article source = StoryRow.article(pair.getAs("original"));
        List<Row> moved = new ArrayList<>();
        Mapping mapping = new Mapping(
                SharedBody.of(source, target),
                target,
                CodePointOffsets.of(source.text()),
                CodePointOffsets.of(target.text()));
        for (Row quote : pair.<Row>getList(pair.fieldIndex("quotes"))) {
            mapping.quote(quote, moved.size()).ifPresent(moved::add);
        }
        return RowFactory.create(copy.getAs("article_id"), copy.getAs("version"), moved.toArray(Row[]::new));
    }

    /** Moves a quotation's columns from one text to the other. */
    private record Mapping(SharedBody body, Article target, CodePointOffsets from, CodePointOffsets to) {

        Optional<Row> quote(Row quote, int ordinal) {
            List<TextSpan> spans = new ArrayList<>();
            for (TextSpan span : QuoteValues.spans(quote)) {
                Optional<TextSpan> mapped = map(span);
                if (mapped.isEmpty()) {
                    return Optional.empty();
                }
                spans.add(mapped.get());
            }
            @Nullable Object[] values = QuoteValues.of(quote);
            values[QuoteValues.ORDINAL] = ordinal;
            values[QuoteValues.SPANS] = spans.stream()
                    .map(to::of)
                    .map(span -> RowFactory.create(span.begin(), span.end()))
                    .toArray(Row[]::new);
            int begin = spans.get(0).begin();
            values[TEXT] = QuotePlace.words(target, spans);
            values[PARAGRAPH] = QuotePlace.paragraph(target, begin);
            values[BEFORE] = QuotePlace.before(target, begin);
            values[AFTER] = QuotePlace.after(target, spans.get(spans.size() - 1).end());
            move(values, CUE, CUE_BEGIN);
            move(values, MENTION, MENTION_BEGIN);
            return Optional.of(RowFactory.create(values));
        }

        private void move(@Nullable Object[] values, int text, int begin) {
            if (values[begin] instanceof Integer first && values[begin + 1] instanceof Integer last) {
                Optional<TextSpan> mapped = map(new TextSpan(first, last));
                values[text] = mapped.map(span -> span.of(target.text())).orElse(null);
                values[begin] = mapped.map(span -> to.at(span.begin())).orElse(null);
                values[begin + 1] = mapped.map(span -> to.at(span.end())).orElse(null);
            }
        }

        private Optional<TextSpan> map(TextSpan span) {
            return body.map(from.indexes(span));
        }
    }
}
