package org.newsvoice.cli.output;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.NearestName;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.table.Tables;

/** Which kinds of quotes an export has. Immutable. */
final class ExportKinds {

    private static final List<String> ALL =
            Stream.of(QuoteKind.values()).map(QuoteKind::label).toList();

    private final Set<String> kinds;

    private ExportKinds(Set<String> kinds) {
        this.kinds = kinds;
    }

    /**
     * The kinds that {@code value} lists, separated by commas.
     *
     * @throws JobException USAGE when one of them is no kind; it names the nearest
     */
    static ExportKinds of(String value) {
        Set<String> kinds = new TreeSet<>(List.of(value.strip().split("\\s*,\\s*", -1)));
        for (String kind : kinds) {
            if (!ALL.contains(kind)) {
                throw new JobException(
                        ErrorCode.USAGE,
                        "--kinds has no '" + kind + "'. Did you mean " + NearestName.of(kind, ALL)
                                + "? Give one or more of " + Kinds.ALL.value() + ".");
            }
        }
        return new ExportKinds(kinds);
    }

    boolean areAll() {
        return kinds.size() == ALL.size();
    }

    /** Narrows the view of quotes to them. */
    void narrow(SparkSession spark) {
        if (!areAll()) {
            String quotes = Tables.QUOTES.name();
            spark.table(quotes).where(col("kind").isInCollection(kinds)).createOrReplaceTempView(quotes);
        }
    }
}
