package org.newsvoice.table;

import static org.newsvoice.table.Column.optional;
import static org.newsvoice.table.Column.required;
import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.DATE;
import static org.newsvoice.table.ColumnTypes.DOUBLE;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.TableSpec.PARTITION;

import java.util.List;

/**
 * The tables of pairs: who is quoted beside whom, and who speaks about whom. Each has a table of counts per published date and
 * outlet, which any period and outlet adds up from, and a table of their sums over all dates.
 */
final class PairTables {

    private static final Column DAY = optional(
            "published_date", DATE, doc("Day of publication; null when the stories are undated.", "UTC", "2027-06-08"));
    private static final Column INGEST_DATE =
            required(PARTITION, DATE, doc("The run's date: the partition that a rerun replaces.", "2027-11-23"));
    private static final Column OUTLET =
            required("outlet", STRING, doc("The outlet, as in articles.", "harbour-post.example"));
    private static final Column NAME =
            optional("name", STRING, doc("The speaker's name, as in speakers.", "Ines Valcourt"));
    private static final Column FIRST_SPEAKER = required(
            "speaker_id",
            STRING,
            doc("One of the two, the one whose id is the smaller: each pair has one row.", "aa66e73eb6330b5c"));
    private static final Column OTHER_SPEAKER = required("other_id", STRING, doc("The other one.", "b1946ac92492d234"));
    private static final Column SPEAKER = required("speaker_id", STRING, doc("Who speaks.", "b1946ac92492d234"));
    private static final Column ABOUT = required(
            "about_id",
            STRING,
            doc("Who is named in the quotation: a person other than the speaker.", "aa66e73eb6330b5c"));
    private static final Column ABOUT_NAME = optional(
            "about_name", STRING, doc("The longest form of that person's name in these stories.", "Chidi Okafor"));
    private static final Column SENTIMENT = required(
            "sentiment",
            SpeakerTallyRow.SENTIMENT,
            doc(
                    "Sentiment of the distinct quotations by the model for news, of all their words and not towards the person"
                            + " named: means and the sums from which rows add up exactly.",
                    "{-0.08, 0.21, 0.061, 12, 1.0, -960000, 561800000000, 4, 7, 1}"));

    private static final Column N_ARTICLES = articles("n_articles", "Articles that quote both, wire copies included.");
    private static final Column N_ARTICLES_DISTINCT =
            articles("n_articles_distinct", "Articles that quote both, wire copies once.");
    private static final Column N_QUOTES =
            quotes("n_quotes", "Quotations in which the speaker names the person, wire copies included.");
    private static final Column N_QUOTES_DISTINCT = quotes("n_quotes_distinct", "The same, wire copies once.");

    static final TableSpec CO_QUOTED_DAYS = new TableSpec(
            "co_quoted_days",
            "One row per published date, outlet and two speakers who are quoted in the same article (and ingest_date).",
            List.of("published_date", "speaker_id", "other_id", "outlet", PARTITION),
            new TableLayout(
                    List.of("speaker_id", "other_id"), List.of("speaker_id", "other_id", "published_date", "outlet")),
            List.of(DAY, FIRST_SPEAKER, OTHER_SPEAKER, OUTLET, N_ARTICLES, N_ARTICLES_DISTINCT, INGEST_DATE));

    static final TableSpec CO_QUOTED = new TableSpec(
            "co_quoted",
            "One row per two speakers who are quoted in the same article: the sum of their rows of co_quoted_days.",
            List.of("speaker_id", "other_id"),
            new TableLayout(List.of("speaker_id", "other_id"), List.of("speaker_id", "other_id")),
            List.of(
                    FIRST_SPEAKER,
                    NAME,
                    OTHER_SPEAKER,
                    optional("other_name", STRING, doc("The other one's name, as in speakers.", "Chidi Okafor")),
                    N_ARTICLES,
                    N_ARTICLES_DISTINCT,
                    optional(
                            "lift",
                            DOUBLE,
                            doc(
                                    "How many times more often both are quoted in one article than if they were quoted"
                                            + " independently: n_articles_distinct, times all articles that are"
                                            + " is_canonical, divided by the product of the two speakers'"
                                            + " n_articles_distinct. Null when n_articles_distinct is 0. Large for anybody"
                                            + " who is quoted in one article only.",
                                    "times",
                                    "3.2"))));

    static final TableSpec SPEAKS_ABOUT_DAYS = new TableSpec(
            "speaks_about_days",
            "One row per published date, outlet, speaker and person named inside the quotations (and ingest_date).",
            List.of("published_date", "speaker_id", "about_id", "outlet", PARTITION),
            new TableLayout(
                    List.of("speaker_id", "about_id"), List.of("speaker_id", "about_id", "published_date", "outlet")),
            List.of(DAY, SPEAKER, ABOUT, ABOUT_NAME, OUTLET, N_QUOTES, N_QUOTES_DISTINCT, SENTIMENT, INGEST_DATE));

    static final TableSpec SPEAKS_ABOUT = new TableSpec(
            "speaks_about",
            "One row per speaker and person named inside their quotations: the sum of their rows of speaks_about_days.",
            List.of("speaker_id", "about_id"),
            new TableLayout(List.of("speaker_id", "about_id"), List.of("speaker_id", "about_id")),
            List.of(SPEAKER, NAME, ABOUT, ABOUT_NAME, N_QUOTES, N_QUOTES_DISTINCT, SENTIMENT));

    private PairTables() {}

    private static Column articles(String name, String meaning) {
        return required(name, LONG, doc(meaning, "articles", "3"));
    }

    private static Column quotes(String name, String meaning) {
        return required(name, LONG, doc(meaning, "quotations", "4"));
    }
}
