package org.newsvoice.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.newsvoice.report.ReadReport.isIn;
import static org.newsvoice.report.ReadReport.oneOf;
import static org.newsvoice.report.ReadReport.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.aggregate.SentimentTally;
import org.newsvoice.nlp.Sentiment;

/** Sums of the counted quotes: who is quoted most, when and where. The site counts the same quotes. */
final class SpeakerSums {

    /** Columns of the heat map. */
    private static final int VOICES = 6;

    /** Sentiment is that of quotes in quotation marks; the name and title are those of all the speaker's quotes. */
    private static final String MOST_QUOTED = """
            WITH sums AS (
              SELECT speaker_id,
                count_if(is_canonical) AS n_distinct, count(*) AS n,
                count(DISTINCT CASE WHEN is_canonical THEN article_id END) AS n_articles,
                count_if(is_canonical AND kind = 'indirect') AS n_indirect,
                count(DISTINCT outlet) AS n_outlets
              FROM quotes WHERE %s AND speaker_id IS NOT NULL GROUP BY speaker_id),
            sentiments AS (
              SELECT speaker_id,
                sum(sentiment.n) AS n_scored,
                sum(sentiment.sum_millionths) AS sum_millionths,
                sum(sentiment.sum_squares) AS sum_squares,
                sum(sentiment.n_negative) AS negative,
                sum(sentiment.n_neutral) AS neutral,
                sum(sentiment.n_positive) AS positive
              FROM speaker_days GROUP BY speaker_id)
            SELECT sums.*, n_scored, sum_millionths, sum_squares, negative, neutral, positive,
              coalesce(name, sums.speaker_id) AS name, kind,
              array_max(transform(titles, t -> struct(t.n AS n, t.name AS name))).name AS title
            FROM sums JOIN sentiments USING (speaker_id) JOIN speakers USING (speaker_id)
            ORDER BY n_distinct DESC, name, speaker_id""".formatted(CountedQuotes.WITH_COPIES);

    private final SparkSession spark;
    private final Period period;
    private final List<Row> mostQuoted;

    SpeakerSums(SparkSession spark, Period period, int most) {
        this.spark = spark;
        this.period = period;
        this.mostQuoted = spark.sql(MOST_QUOTED).limit(most).collectAsList();
    }

    List<SpeakerLine> lines() {
        ReadReport.Steps steps = ReadReport.Steps.of(
                spark.table("quotes")
                        .where(CountedQuotes.SQL)
                        .where(isIn(col("speaker_id"), ids(mostQuoted.size())))
                        .groupBy(col("speaker_id").as("of"), start(period, col("published_at")))
                        .count(),
                period);
        return mostQuoted.stream()
                .map(row -> new SpeakerLine(
                        row.getAs("speaker_id"),
                        row.getAs("name"),
                        row.getAs("kind"),
                        row.getAs("title"),
                        new SpeakerLine.Counts(
                                row.<Long>getAs("n_distinct"),
                                row.<Long>getAs("n"),
                                row.<Long>getAs("n_articles"),
                                row.<Long>getAs("n_outlets"),
                                row.<Long>getAs("n_indirect")),
                        new SentimentTally(
                                row.<Long>getAs("n_scored"),
                                row.<Long>getAs("sum_millionths"),
                                row.<Long>getAs("sum_squares"),
                                Sentiment.LABELS.stream()
                                        .map(label -> row.<Long>getAs(label))
                                        .toList()),
                        steps.of(row.getAs("speaker_id"))))
                .toList();
    }

    Voices voices(List<String> outlets) {
        List<String> ids = ids(VOICES);
        Map<String, Map<String, Long>> byOutlet = new HashMap<>();
        spark.table(SelectedViews.ALL_SPEAKERS)
                .where(isIn(col("outlet"), outlets))
                .groupBy(col("outlet"), oneOf(col("speaker_id"), ids).as("who"))
                .agg(count(lit(1)).as("n"))
                .collectAsList()
                .forEach(row -> byOutlet.computeIfAbsent(row.getAs("outlet"), key -> new HashMap<>())
                        .put(who(row), row.getAs("n")));
        return new Voices(
                spark.table(SelectedViews.ALL_SPEAKERS).where("is_canonical").count(),
                mostQuoted.stream()
                        .limit(VOICES)
                        .map(row -> new Voices.Voice(
                                row.getAs("speaker_id"), row.getAs("name"), row.<Long>getAs("n_distinct")))
                        .toList(),
                shares(ids),
                outlets.stream()
                        .map(outlet -> outletVoices(outlet, byOutlet.getOrDefault(outlet, Map.of())))
                        .filter(outlet -> outlet.all() > 0)
                        .toList());
    }

    private static Voices.OutletVoices outletVoices(String outlet, Map<String, Long> bySpeaker) {
        return new Voices.OutletVoices(outlet, all(bySpeaker), bySpeaker);
    }

    private List<Voices.Share> shares(List<String> ids) {
        if (period.isEmpty()) {
            return List.of();
        }
        Period steps = period.inAtMost(Voices.STEPS);
        TreeMap<LocalDate, Map<String, Long>> shares = new TreeMap<>();
        spark.table(SelectedViews.ALL_SPEAKERS)
                .where("is_canonical AND published_at IS NOT NULL")
                .groupBy(
                        start(steps, col("published_at")),
                        oneOf(col("speaker_id"), ids).as("who"))
                .agg(count(lit(1)).as("n"))
                .collectAsList()
                .forEach(row -> shares.computeIfAbsent(row.getAs("step"), key -> new HashMap<>())
                        .put(who(row), row.getAs("n")));
        List<Voices.Share> rows = new ArrayList<>();
        for (LocalDate start : steps.starts()) {
            Map<String, Long> bySpeaker = shares.getOrDefault(start, Map.of());
            if (all(bySpeaker) > 0) {
                rows.add(new Voices.Share(start, all(bySpeaker), bySpeaker));
            }
        }
        return rows;
    }

    /** All others together have no id. */
    private static String who(Row row) {
        String id = row.getAs("who");
        return id == null ? "" : id;
    }

    private static long all(Map<String, Long> numbers) {
        return numbers.values().stream().mapToLong(n -> n).sum();
    }

    private List<String> ids(int most) {
        return mostQuoted.stream()
                .limit(most)
                .map(row -> row.<String>getAs("speaker_id"))
                .toList();
    }
}
