package org.newsvoice.table;

import static org.newsvoice.table.Column.optional;
import static org.newsvoice.table.Column.required;
import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.BOOLEAN;
import static org.newsvoice.table.ColumnTypes.COUNTED_NAME;
import static org.newsvoice.table.ColumnTypes.DATE;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.TableSpec.PARTITION;

import java.util.ArrayList;
import java.util.List;

/**
 * The published tables. Columns come from the rows that they are made of; columns that result from joins are defined
 * here.
 */
public final class Tables {

    private static final Column INGEST_DATE =
            required(PARTITION, DATE, doc("The run's date: the partition that a rerun replaces.", "2027-11-23"));
    private static final Column CLUSTER_ID = required(
            "cluster_id",
            STRING,
            doc(
                    "Stories with the same body, or one that was cut or added to, share it: wire copy.",
                    "77b0c4d1e2f39a58"));
    private static final Column IS_CANONICAL = required(
            "is_canonical",
            BOOLEAN,
            doc(
                    "Whether it is the story of its cluster that counts: the first that came of those whose latest version is"
                            + " in it.",
                    "true"));
    private static final Column COUNTS_ONCE = required(
            "is_canonical",
            BOOLEAN,
            doc(
                    "Whether it counts where wire copies count once: it is in the canonical story of the cluster, or is"
                            + " only_in_copy.",
                    "true"));
    private static final Column N_WORDS = optional(
            "n_words",
            INT,
            doc("Length of their quotes in quotation marks; null in rows of older versions.", "tokens", "31"));
    private static final Column IS_LATEST = required(
            "is_latest", BOOLEAN, doc("Whether it is the latest version of its story, of all ingest dates.", "true"));
    private static final List<String> STORIES_IN_TIME = List.of("published_at", "article_id", "version");
    private static final Column FINGERPRINT = RunRow.SPEC.column("analyzer_fingerprint");
    private static final Column RUN_ID = RunRow.SPEC.column("run_id");

    /** One row per story that was analyzed, or is a copy of one. */
    public static final TableSpec ARTICLES = new TableSpec(
            "articles",
            "One row per story and version that was analyzed, or is a copy of one that was.",
            List.of("article_id", "version", PARTITION),
            new TableLayout(STORIES_IN_TIME, List.of("outlet", "published_at", "article_id", "version")),
            new Columns()
                    .from(StoryRow.SPEC, "article_id", "version")
                    .add(IS_LATEST)
                    .from(StoryRow.SPEC, "outlet", "url", "section", "title", "deck", "byline", "authors", "agency")
                    .from(StoryRow.SPEC, "dateline_place", "published_at", "published_zone", "language")
                    .from(StoryRow.SPEC, "corpus_file", "record_no", "extraction_method", "content_hash")
                    .add(CLUSTER_ID, IS_CANONICAL)
                    .from(StoryRow.SPEC, "zones", "text", "n_chars")
                    .from(AnalysisRow.SPEC, "n_tokens", "n_sentences")
                    .add(required("n_quotes", INT, doc("Its rows of quotes that are direct or mixed.", "quotes", "5")))
                    .add(required("n_mixed", INT, doc("Those of n_quotes that are mixed.", "quotes", "2")))
                    .add(required(
                            "n_indirect",
                            INT,
                            doc("Its rows of quotes that are indirect, which n_quotes does not count.", "quotes", "7")))
                    .from(AnalysisRow.SPEC, "n_quoted_not_speech")
                    .add(required(
                            "n_speakers",
                            INT,
                            doc("Different speakers of its n_quotes that it names.", "speakers", "2")))
                    .add(required(
                            "n_speakers_heard",
                            INT,
                            doc("Different speakers that it names, of quotes of any kind.", "speakers", "4")))
                    .from(AnalysisRow.SPEC, "sentiment", "headline_sentiment")
                    .from(AnalysisRow.SPEC, "narration_sentiment", "quoted_sentiment")
                    .from(AnalysisRow.SPEC, "corenlp_sentiment", "corenlp_headline_sentiment")
                    .from(AnalysisRow.SPEC, "corenlp_narration_sentiment", "corenlp_quoted_sentiment")
                    .from(StoryRow.SPEC, "quality_flags", "analysis_key")
                    .add(FINGERPRINT, INGEST_DATE)
                    .list());

    /** One row per quote. */
    public static final TableSpec QUOTES = new TableSpec(
            "quotes",
            "One row per quote and article: who said what, with the evidence; kind says whether the words are in quotation"
                    + " marks. Copies have rows too: is_canonical counts a quote once.",
            List.of("quote_id", PARTITION),
            new TableLayout(
                    STORIES_IN_TIME, List.of("speaker_name", "published_at", "article_id", "version", "ordinal")),
            new Columns()
                    .add(required(
                            "quote_id",
                            STRING,
                            doc(
                                    "Hash of article_id, version and where it begins; of an indirect quote, of all its spans.",
                                    "d41d8cd98f00b204e9800998ecf8427e")))
                    .from(StoryRow.SPEC, "article_id", "version")
                    .add(IS_LATEST, CLUSTER_ID, COUNTS_ONCE)
                    .from(StoryRow.SPEC, "outlet", "published_at")
                    .all(QuoteStruct.SPEC)
                    .add(SpeakerTallyRow.SPEC.column("qid"), INGEST_DATE)
                    .list());

    /** One row per article and person or organization. */
    public static final TableSpec PEOPLE = new TableSpec(
            "people",
            "One row per article and person or organization that it names: what is said about them, apart from what they"
                    + " say.",
            List.of("article_id", "version", "name", "kind", PARTITION),
            new TableLayout(STORIES_IN_TIME, List.of("name", "published_at", "article_id", "version", "kind")),
            new Columns()
                    .from(StoryRow.SPEC, "article_id", "version")
                    .add(IS_LATEST, CLUSTER_ID, IS_CANONICAL)
                    .from(StoryRow.SPEC, "outlet", "published_at")
                    .all(PersonStruct.SPEC)
                    .add(N_WORDS, SpeakerTallyRow.SPEC.column("qid"), INGEST_DATE)
                    .list());

    /** One row per speaker. */
    public static final TableSpec SPEAKERS = new TableSpec(
            "speakers",
            "One row per person or organization that is quoted, in quotation marks or not: the sum of their rows of"
                    + " speaker_days. n_quotes is 0 for those who are only quoted indirectly.",
            List.of("speaker_id"),
            new TableLayout(List.of("name", "speaker_id"), List.of("name", "speaker_id")),
            new Columns()
                    .add(required(
                            "speaker_id",
                            STRING,
                            QuoteStruct.SPEC.column("speaker_id").doc()))
                    .from(SpeakerTallyRow.SPEC, "name", "aliases", "titles")
                    .from(PersonStruct.SPEC, "kind")
                    .from(SpeakerTallyRow.SPEC, "qid")
                    .from(SpeakerTallyRow.SPEC, "n_quotes", "n_quotes_distinct", "n_mixed", "n_mixed_distinct")
                    .from(SpeakerTallyRow.SPEC, "n_indirect", "n_indirect_distinct", "n_articles", "n_articles_heard")
                    .from(SpeakerTallyRow.SPEC, "n_articles_distinct")
                    .add(
                            required(
                                    "n_outlets",
                                    LONG,
                                    doc("Outlets that quote them in quotation marks.", "outlets", "4")),
                            required(
                                    "outlets",
                                    listOf(COUNTED_NAME),
                                    doc(
                                            "The outlets that quote them, with the number of quotes in quotation marks in each, wire copies"
                                                    + " included.",
                                            "[{harbour-post.example, 21}]")))
                    .from(
                            SpeakerTallyRow.SPEC,
                            "n_words",
                            "first_quoted",
                            "last_quoted",
                            "sentiment",
                            "corenlp_sentiment")
                    .list());

    /** One row per published date, speaker and outlet. */
    public static final TableSpec SPEAKER_DAYS = new TableSpec(
            "speaker_days",
            "One row per published date, speaker and outlet (and ingest_date): the tallies of speakers, so that any period"
                    + " and outlet rolls up exactly.",
            List.of("published_date", "speaker_id", "outlet", PARTITION),
            new TableLayout(
                    List.of("published_date", "speaker_id"), List.of("name", "published_date", "outlet", "speaker_id")),
            new Columns()
                    .add(optional(
                            "published_date",
                            DATE,
                            doc("Day of publication; null when the stories are undated.", "UTC", "2027-06-08")))
                    .add(required(
                            "speaker_id",
                            STRING,
                            QuoteStruct.SPEC.column("speaker_id").doc()))
                    .from(StoryRow.SPEC, "outlet")
                    .from(PersonStruct.SPEC, "kind")
                    .all(SpeakerTallyRow.SPEC)
                    .add(INGEST_DATE)
                    .list());

    /** One row per published date, outlet and two speakers of one article. */
    public static final TableSpec CO_QUOTED_DAYS = PairTables.CO_QUOTED_DAYS;

    /** One row per two speakers of one article. */
    public static final TableSpec CO_QUOTED = PairTables.CO_QUOTED;

    /** One row per published date, outlet, speaker and person named in what they say. */
    public static final TableSpec SPEAKS_ABOUT_DAYS = PairTables.SPEAKS_ABOUT_DAYS;

    /** One row per speaker and person named in what they say. */
    public static final TableSpec SPEAKS_ABOUT = PairTables.SPEAKS_ABOUT;

    /** One row per change of a speaker's id. */
    public static final TableSpec SPEAKER_CHANGES = new TableSpec(
            "speaker_changes",
            "One row per change of a speaker's id that a batch made: what earlier batches published under from_id is read"
                    + " under to_id.",
            List.of("from_id", "to_id", PARTITION),
            new TableLayout(List.of("from_id"), List.of("from_id", "to_id")),
            new Columns().all(SpeakerChangeRow.SPEC).add(INGEST_DATE).list());

    /** One row per record that became no article. */
    public static final TableSpec REJECTS = new TableSpec(
            "rejects",
            "One row per input record that became no article: every record is one row of articles or of rejects.",
            List.of(),
            new TableLayout(List.of("corpus_file", "record_no"), List.of("corpus_file", "record_no", "code")),
            new Columns().all(RejectRow.SPEC).add(RUN_ID, INGEST_DATE).list());

    /** One row per run. */
    public static final TableSpec RUNS = new TableSpec(
            "runs",
            "One row per run that published.",
            List.of("run_id"),
            new TableLayout(List.of("run_id"), List.of("run_id")),
            new Columns().all(RunRow.SPEC).list());

    /** All of them. */
    public static final List<TableSpec> ALL = List.of(
            ARTICLES,
            QUOTES,
            PEOPLE,
            SPEAKERS,
            SPEAKER_DAYS,
            CO_QUOTED,
            CO_QUOTED_DAYS,
            SPEAKS_ABOUT,
            SPEAKS_ABOUT_DAYS,
            SPEAKER_CHANGES,
            REJECTS,
            RUNS);

    /** Those that say per date what the others of that name sum up. */
    public static final List<TableSpec> DAYS = List.of(SPEAKER_DAYS, CO_QUOTED_DAYS, SPEAKS_ABOUT_DAYS);

    private Tables() {}

    /** Collects columns in order. */
    private static final class Columns {

        private final List<Column> columns = new ArrayList<>();

        Columns add(Column... more) {
            columns.addAll(List.of(more));
            return this;
        }

        Columns from(RowSpec<?> spec, String... names) {
            for (String name : names) {
                columns.add(spec.column(name));
            }
            return this;
        }

        Columns all(RowSpec<?> spec) {
            columns.addAll(spec.columns());
            return this;
        }

        List<Column> list() {
            return columns;
        }
    }
}
