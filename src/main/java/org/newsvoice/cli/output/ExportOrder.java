package org.newsvoice.cli.output;

import java.util.List;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** In which order an export has the rows of a table. Stateless. */
final class ExportOrder {

    /** By time, and the quotes of a story as in its text. */
    private static final List<String> OF_QUOTES =
            List.of("published_at", "article_id", "version", "ingest_date", "ordinal", "quote_id");

    /** That of the input, for a table without a key. */
    private static final List<String> OF_RECORDS = List.of("corpus_file", "record_no", "code");

    private ExportOrder() {}

    /** The columns by which the rows are sorted. */
    static List<String> of(TableSpec table) {
        if (table.equals(Tables.QUOTES)) {
            return OF_QUOTES;
        }
        return table.key().isEmpty() ? OF_RECORDS : table.key();
    }
}
