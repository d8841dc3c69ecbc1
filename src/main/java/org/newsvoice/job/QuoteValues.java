package org.newsvoice.job;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.table.QuoteStruct;

/** The columns of a quotation's row, to be changed. Stateless. */
final class QuoteValues {

    static final int ORDINAL = at("ordinal");
    static final int SPANS = at("spans");
    static final int FLAGS = at("flags");

    private QuoteValues() {}

    /** Where a column of a quotation stands. */
    static int at(String column) {
        return QuoteStruct.SPEC.schema().fieldIndex(column);
    }

    /** The row's values; lists as arrays, as rows must have them on their way back. */
    static @Nullable Object[] of(Row row) {
        @Nullable Object[] values = new @Nullable Object[row.size()];
        for (int i = 0; i < values.length; i++) {
            boolean list = row.schema().fields()[i].dataType() instanceof ArrayType;
            values[i] = list ? array(row.getList(i)) : row.get(i);
        }
        return values;
    }

    /** Where the quotation stands. Code points. */
    static List<TextSpan> spans(Row quote) {
        return quote.<Row>getList(SPANS).stream()
                .map(span -> new TextSpan(span.getInt(0), span.getInt(1)))
                .toList();
    }

    private static Object[] array(List<?> list) {
        Iterator<?> elements = list.iterator();
        boolean rows = elements.hasNext() && elements.next() instanceof Row;
        return rows ? list.toArray(Row[]::new) : Arrays.copyOf(list.toArray(), list.size(), String[].class);
    }
}
