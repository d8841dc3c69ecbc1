package org.newsvoice.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.config.NearestName;
import org.newsvoice.export.TableRows;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Which columns a CSV file has. Stateless. */
final class CsvColumns {

    /** Asks for all columns. */
    static final String ALL = "all";

    /** Who said what, where and how: what somebody reads in a spreadsheet, without offsets and the details of models. */
    private static final List<String> OF_QUOTES = List.of(
            "published_at",
            "outlet",
            "title",
            "url",
            "kind",
            "text",
            "reported_text",
            "speaker_name",
            "speaker_title",
            "speaker_kind",
            "cue",
            "stance",
            "sentiment_label",
            "sentiment_score",
            "confidence",
            "is_latest",
            "is_canonical",
            "speaker_id",
            "article_id",
            "quote_id");

    /** What a quote gets from its story. */
    private static final StructType OF_STORY =
            new StructType().add("title", DataTypes.StringType).add("url", DataTypes.StringType);

    private CsvColumns() {}

    /**
     * The columns of the file, in order.
     *
     * @param asked {@link #ALL}, or names of columns, those of structs with their fields ({@code sentiment_score}); empty
     *     for the usual ones
     * @throws JobException USAGE for a column that the table does not have
     */
    static List<String> of(TableSpec table, List<String> asked) {
        boolean quotes = table.equals(Tables.QUOTES);
        List<String> all = Stream.concat(
                        Stream.of(table.schema().fields()), quotes ? Stream.of(OF_STORY.fields()) : Stream.of())
                .flatMap(field -> TableRows.csvNames(field).stream())
                .toList();
        if (asked.isEmpty()) {
            return quotes ? OF_QUOTES : all;
        }
        if (asked.equals(List.of(ALL))) {
            return all;
        }
        List<String> unknown = new ArrayList<>(asked);
        unknown.removeAll(all);
        if (!unknown.isEmpty()) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "The CSV of " + table.name() + " has no column '" + unknown.get(0) + "'. Did you mean "
                            + NearestName.of(unknown.get(0), all) + "? Its columns are " + String.join(", ", all)
                            + ".");
        }
        return List.copyOf(asked);
    }
}
