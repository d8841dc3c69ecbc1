package org.newsvoice.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
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
import org.newsvoice.table.QuoteStruct;
import org.newsvoice.table.StoryRow;

/**
 * Gives a copy the quotations of the story that was analyzed, each at its place in the copy's own text. Quotations outside
 * of the shared body (in the headline) are left out, as is everything when the bodies turn out not to be the same.
 */
final class QuotesToCopies implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final int SPANS = at("spans");
    private static final int TEXT = at("text");
    private static final int PARAGRAPH = at("paragraph");
    private static final int BEFORE = at("context_before");
    private static final int AFTER = at("context_after");
    private static final int CUE = at("cue");
    private static final int CUE_BEGIN = at("cue_begin");
    private static final int MENTION = at("mention_text");
    private static final int MENTION_BEGIN = at("mention_begin");

    @Override
    public Row call(Row pair) {
        Row copy = pair.getAs("copy");
        Article target = StoryRow.article(copy);
        Article source = StoryRow.article(pair.getAs("canonical"));
        List<Row> moved = new ArrayList<>();
        Optional<SharedBody> body = SharedBody.find(source, target);
        if (body.isPresent()) {
            Mapping mapping = new Mapping(
                    body.get(), target, CodePointOffsets.of(source.text()), CodePointOffsets.of(target.text()));
            for (Row quote : pair.<Row>getList(pair.fieldIndex("quotes"))) {
                mapping.quote(quote, moved.size()).ifPresent(moved::add);
            }
        }
        return RowFactory.create(copy.getAs("article_id"), copy.getAs("version"), moved.toArray(Row[]::new));
    }

    private static int at(String column) {
        return QuoteStruct.SPEC.schema().fieldIndex(column);
    }

    /** Moves a quotation's columns from one text to the other. */
    private record Mapping(SharedBody body, Article target, CodePointOffsets from, CodePointOffsets to) {

        Optional<Row> quote(Row quote, int ordinal) {
            List<TextSpan> spans = new ArrayList<>();
            for (Row span : quote.<Row>getList(SPANS)) {
                Optional<TextSpan> mapped = map(span.getInt(0), span.getInt(1));
                if (mapped.isEmpty()) {
                    return Optional.empty();
                }
                spans.add(mapped.get());
            }
            @Nullable Object[] values = values(quote);
            values[0] = ordinal;
            values[SPANS] = spans.stream()
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
                Optional<TextSpan> mapped = map(first, last);
                values[text] = mapped.map(span -> span.of(target.text())).orElse(null);
                values[begin] = mapped.map(span -> to.at(span.begin())).orElse(null);
                values[begin + 1] = mapped.map(span -> to.at(span.end())).orElse(null);
            }
        }

        private Optional<TextSpan> map(int begin, int end) {
            return body.map(from.indexes(new TextSpan(begin, end)));
        }

        /** The row's values; lists as arrays, as rows must have them on their way back. */
        private static @Nullable Object[] values(Row row) {
            @Nullable Object[] values = new @Nullable Object[row.size()];
            for (int i = 0; i < values.length; i++) {
                boolean list = row.schema().fields()[i].dataType() instanceof org.apache.spark.sql.types.ArrayType;
                values[i] = list ? array(row.getList(i)) : row.get(i);
            }
            return values;
        }

        private static Object[] array(List<?> list) {
            Iterator<?> elements = list.iterator();
            boolean rows = elements.hasNext() && elements.next() instanceof Row;
            return rows ? list.toArray(Row[]::new) : Arrays.copyOf(list.toArray(), list.size(), String[].class);
        }
    }
}
