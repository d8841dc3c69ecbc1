package org.newsvoice.report;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the quotes that a report lists. */
final class QuoteChoice {

    /** Of what the selection leaves, when it names speakers: an analyst wants to read them all. */
    static final int MAX_OF_SPEAKERS = 500;
    /** When it names none. */
    static final int NEWEST = 8;

    private static final String LINES = """
            SELECT q.text, q.context_before, q.context_after, q.speaker_kind, q.speaker_name, q.mention_text, q.speaker_title,
              q.kind, q.sentiment, q.outlet, q.published_at, a.title, a.url
            FROM quotes q JOIN articles a ON a.article_id = q.article_id AND a.version = q.version
              AND a.ingest_date = q.ingest_date
            WHERE q.is_latest AND q.is_canonical
            ORDER BY q.published_at DESC NULLS LAST, q.article_id, q.version, q.ordinal, q.quote_id LIMIT %d""";

    private final SparkSession spark;

    QuoteChoice(SparkSession spark) {
        this.spark = spark;
    }

    /** The newest; of chosen speakers all, as far as a page can bear. */
    ListedQuotes quotes(Selection selection) {
        int most = selection.speakers().isEmpty() ? NEWEST : MAX_OF_SPEAKERS;
        List<ListedQuotes.Line> lines = spark.sql(LINES.formatted(most)).collectAsList().stream()
                .map(QuoteChoice::line)
                .toList();
        long all = lines.size() < most
                ? lines.size()
                : spark.table("quotes").where("is_latest AND is_canonical").count();
        return new ListedQuotes(lines, all);
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
