package org.newsvoice.report;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
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

/** Sums of {@code speaker_days}: who is quoted most, when and where. */
final class SpeakerSums {

    /** Columns of the heat map. */
    private static final int VOICES = 6;

    /** Rows add up exactly; the name and title are those of all the speaker's quotes. */
    private static final String MAX_QUOTED = """
            WITH sums AS (
              SELECT speaker_id,
                sum(n_quotes_distinct) AS n_distinct, sum(n_quotes) AS n, sum(n_articles) AS n_articles,
                sum(n_indirect_distinct) AS n_indirect,
                count(DISTINCT CASE WHEN n_quotes > 0 THEN outlet END) AS n_outlets,
                sum(sentiment.n) AS n_scored,
                sum(sentiment.sum_millionths) AS sum_millionths,
                sum(sentiment.sum_squares) AS sum_squares,
                sum(sentiment.n_negative) AS negative,
                sum(sentiment.n_neutral) AS neutral,
                sum(sentiment.n_positive) AS positive
              FROM speaker_days GROUP BY speaker_id)
            SELECT sums.*, coalesce(name, sums.speaker_id) AS name, kind,
              array_max(transform(titles, t -> struct(t.n AS n, t.name AS name))).name AS title
            FROM sums JOIN speakers ON speakers.speaker_id = sums.speaker_id
            ORDER BY n_distinct DESC, n DESC, n_indirect DESC, name, sums.speaker_id""";

    private final SparkSession spark;
    private final Period period;
    private final List<Row> mostQuoted;

    SpeakerSums(SparkSession spark, Period period, int most) {
        this.spark = spark;
        this.period = period;
        this.mostQuoted = spark.sql(MAX_QUOTED).limit(most).collectAsList();
    }

    List<SpeakerLine> lines() {
        ReadReport.Steps steps = ReadReport.Steps.of(
                spark.table("speaker_days")
                        .where(isIn(col("speaker_id"), ids(mostQuoted.size())))
                        .groupBy(col("speaker_id").as("of"), start(period, col("published_date")))
                        .agg(sum("n_quotes_distinct")),
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
                .agg(sum("n_quotes").as("n"))
                .collectAsList()
                .forEach(row -> byOutlet.computeIfAbsent(row.getAs("outlet"), key -> new HashMap<>())
                        .put(who(row), row.getAs("n")));
        Row sum = spark.table(SelectedViews.ALL_SPEAKERS)
                .agg(coalesce(sum("n_quotes_distinct"), lit(0L)))
                .collectAsList()
                .get(0);
        return new Voices(
                sum.getLong(0),
                mostQuoted.stream()
                        .filter(row -> row.<Long>getAs("n") > 0)
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
                .where(col("published_date").isNotNull())
                .groupBy(
                        start(steps, col("published_date")),
                        oneOf(col("speaker_id"), ids).as("who"))
                .agg(sum("n_quotes_distinct").as("n"))
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
