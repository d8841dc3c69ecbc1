package org.newsvoice.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * The quotations that a copy has from several stories, the canonical one first, to those it has: of two that overlap the longer,
 * as the other is what a cut left of it, else the first; in text order, numbered anew.
 */
final class MergeQuotes implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Row> LONGEST_FIRST =
            Comparator.comparingInt(quote -> -QuoteValues.spans(quote).stream()
                    .mapToInt(TextSpan::length)
                    .sum());

    @Override
    public Row call(Row copy) {
        List<Row> kept = new ArrayList<>();
        copy.<Row>getList(2).stream().sorted(LONGEST_FIRST).forEach(quote -> {
            if (kept.stream().noneMatch(other -> overlap(quote, other))) {
                kept.add(quote);
            }
        });
        kept.sort(Comparator.comparing(MergeQuotes::begin));
        Row[] numbered = new Row[kept.size()];
        for (int i = 0; i < numbered.length; i++) {
            @Nullable Object[] values = QuoteValues.of(kept.get(i));
            values[QuoteValues.ORDINAL] = i;
            numbered[i] = RowFactory.create(values);
        }
        return RowFactory.create(copy.getString(0), copy.getString(1), numbered);
    }

    private static TextSpan begin(Row quote) {
        return QuoteValues.spans(quote).get(0);
    }

    private static boolean overlap(Row one, Row other) {
        List<TextSpan> others = QuoteValues.spans(other);
        return QuoteValues.spans(one).stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }
}
