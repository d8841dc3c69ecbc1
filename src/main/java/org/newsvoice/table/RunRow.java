package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.COUNTED_NAME;
import static org.newsvoice.table.ColumnTypes.DATE;
import static org.newsvoice.table.ColumnTypes.DOUBLE;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.STRINGS;
import static org.newsvoice.table.ColumnTypes.TIMESTAMP;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.run.RunSummary;

/** A run as a row of {@code runs}. Stateless. */
public final class RunRow {

    private static final StructType OPTION = ColumnTypes.struct(
            required("name", STRING, "The option, without its dashes."),
            required("value", STRING, "What it was set to."));

    /** Run to row. */
    public static final RowSpec<RunSummary> SPEC = RowSpec.<RunSummary>builder()
            .required("run_id", STRING, doc("The run.", "20271123T192745Z-1f3a77c0"), RunSummary::runId)
            .required(
                    "ingested", DATE, doc("The ingest_date whose rows it wrote.", "2027-11-23"), RunSummary::ingestDate)
            .required(
                    "started_at", TIMESTAMP, doc("When it began.", "UTC", "2027-11-23 19:27:45"), RunSummary::startedAt)
            .required(
                    "finished_at",
                    TIMESTAMP,
                    doc("When its tables were complete.", "UTC", "2027-11-23 19:31:02"),
                    RunSummary::finishedAt)
            .required(
                    "inputs",
                    STRINGS,
                    doc("What it read, as given.", "[/news/2027/11/23]"),
                    r -> r.inputs().toArray(String[]::new))
            .required(
                    "newsvoice_version",
                    STRING,
                    doc("This program's version.", "0.1.0"),
                    r -> r.versions().newsvoice())
            .required(
                    "spark_version",
                    STRING,
                    doc("Spark's version.", "4.1.3"),
                    r -> r.versions().spark())
            .required(
                    "java_version",
                    STRING,
                    doc("Java's version.", "17.0.15"),
                    r -> r.versions().java())
            .required(
                    "analyzer_fingerprint",
                    STRING,
                    doc("Hash of the analyzer's code, models and options.", "e3b0c44298fc1c14"),
                    RunSummary::fingerprint)
            .required(
                    "n_read",
                    LONG,
                    doc("Input records.", "records", "1000"),
                    r -> r.counts().read())
            .required(
                    "n_analyzed",
                    LONG,
                    doc("Stories analyzed.", "records", "940"),
                    r -> r.counts().analyzed())
            .optional(
                    "n_stored_analyses",
                    LONG,
                    doc(
                            "Stories whose analysis an earlier run had stored, so that it was not made again.",
                            "records",
                            "910"),
                    r -> r.analyses().stored())
            .required(
                    "n_duplicate",
                    LONG,
                    doc("Copies of an analyzed story.", "records", "50"),
                    r -> r.counts().duplicate())
            .required(
                    "n_skipped",
                    LONG,
                    doc("Records left out on purpose.", "records", "2"),
                    r -> r.counts().skipped())
            .required(
                    "n_rejected",
                    LONG,
                    doc("Records that could not be used.", "records", "8"),
                    r -> r.counts().rejected())
            .required(
                    "reject_codes",
                    listOf(COUNTED_NAME),
                    doc("Rows of rejects by code.", "[{malformed_record, 8}]"),
                    r -> counted(r.counts().rejectCodes()))
            .required(
                    "n_quotes",
                    LONG,
                    doc("Rows of quotes that are direct or mixed.", "quotes", "3120"),
                    r -> r.counts().quotes())
            .optional(
                    "n_indirect",
                    LONG,
                    doc("Rows of quotes that are indirect.", "quotes", "4210"),
                    r -> r.counts().indirect())
            .optional(
                    "n_quotes_unattributed",
                    LONG,
                    doc("Rows of quotes that are direct or mixed and without a speaker.", "quotes", "210"),
                    r -> r.quality().unattributedQuotes())
            .optional(
                    "n_articles_undated",
                    LONG,
                    doc("Rows of articles without a published time.", "articles", "3"),
                    r -> r.quality().undatedArticles())
            .optional(
                    "n_sentences",
                    LONG,
                    doc("Sentences of the articles' bodies.", "sentences", "31040"),
                    r -> r.quality().sentences())
            .optional(
                    "n_sentences_unscored",
                    LONG,
                    doc("Those that got no sentiment.", "sentences", "12"),
                    r -> r.quality().unscoredSentences())
            .optional(
                    "outlets",
                    listOf(COUNTED_NAME),
                    doc("Rows of articles by outlet.", "[{harbour-post, 120}]"),
                    r -> counted(r.quality().outlets()))
            .required(
                    "seconds_read",
                    DOUBLE,
                    doc("Reading and parsing.", "seconds", "12.5"),
                    r -> r.seconds().read())
            .required(
                    "seconds_analyze",
                    DOUBLE,
                    doc("Analyzing.", "seconds", "840.1"),
                    r -> r.seconds().analyze())
            .required(
                    "seconds_other",
                    DOUBLE,
                    doc("Duplicates, tables, checks and publishing.", "seconds", "20.3"),
                    r -> r.seconds().other())
            .required(
                    "options",
                    listOf(OPTION),
                    doc("Its options, defaults included.", "[{store-text, full}]"),
                    r -> new TreeMap<>(r.options())
                            .entrySet().stream()
                                    .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
                                    .toArray(Row[]::new))
            .build();

    private RunRow() {}

    private static Row[] counted(Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
                        .toArray(Row[]::new);
    }
}
