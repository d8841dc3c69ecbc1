package org.newsvoice.report;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the quotes that a report lists. */
final class QuoteChoice {

    /** Of what the selection leaves, when it names speakers: an analyst wants to read them all. */
    static final int MAX_OF_SPEAKERS = 500;
    /** When it names none: of as many stories the first quote in quotation marks. */
    static final int NEWEST = 8;

    private static final String LINES = """
            SELECT q.text, q.context_before, q.context_after, q.speaker_kind, q.speaker_name, q.mention_text, q.speaker_title,
              q.kind, q.sentiment, q.outlet, q.published_at, a.title, a.url
            FROM (SELECT * FROM quotes WHERE %s) q JOIN articles a ON a.article_id = q.article_id AND a.version = q.version
              AND a.ingest_date = q.ingest_date
            ORDER BY q.published_at DESC NULLS LAST, q.article_id, q.version, q.ordinal, q.quote_id LIMIT %d""";

    private static final String FIRST_OF_ITS_STORY = """
            is_latest AND is_canonical AND quote_id IN (SELECT min_by(quote_id, ordinal) FROM quotes
              WHERE is_latest AND is_canonical AND kind <> 'indirect' GROUP BY article_id, version)""";

    private final SparkSession spark;

    QuoteChoice(SparkSession spark) {
        this.spark = spark;
    }

    /** The newest, one of each story; of chosen speakers all, as far as a page can bear. */
    ListedQuotes quotes(Selection selection) {
        boolean chosen = !selection.speakers().isEmpty();
        String query = chosen
                ? LINES.formatted(CountedQuotes.SQL, MAX_OF_SPEAKERS)
                : LINES.formatted(FIRST_OF_ITS_STORY, NEWEST);
        return new ListedQuotes(
                spark.sql(query).collectAsList().stream().map(QuoteChoice::line).toList(),
                spark.table("quotes").where(CountedQuotes.SQL).count());
    }

    private static ListedQuotes.Line line(Row row) {
        return new ListedQuotes.Line(
                row.getAs("text"),
                row.getAs("context_before"),
                row.getAs("context_after"),
                StoryRows.who(row),
                row.getAs("kind"),
                StoryRows.sentiment(row),
                new ListedQuotes.Story(
                        row.getAs("outlet"), row.getAs("title"), row.getAs("url"), row.getAs("published_at")));
    }
}
