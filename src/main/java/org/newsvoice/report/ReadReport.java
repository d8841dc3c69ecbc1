package org.newsvoice.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_trunc;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads a report from the registered views. Spark does the sums; what is collected grows with the days and with what the page
 * shows, not with the stories.
 */
public final class ReadReport {

    /** Outlets in pictures. */
    private static final int OUTLETS = 6;
    /** Speakers in the list. */
    private static final int SPEAKERS = 8;

    private final SparkSession spark;

    /** A reader of the views in {@code spark}. */
    public ReadReport(SparkSession spark) {
        this.spark = spark;
    }

    /** The report. */
    public Report run(ReportRequest request) {
        Row articles = one("""
                SELECT count(*) AS stories, count_if(published_at IS NULL) AS undated, count(DISTINCT outlet) AS outlets
                FROM articles WHERE is_latest""");
        Row quotes = one("""
                SELECT count_if(kind <> 'indirect') AS n, count_if(kind <> 'indirect' AND is_canonical) AS n_distinct,
                  count_if(kind = 'indirect' AND %s) AS n_indirect
                FROM quotes WHERE is_latest""".formatted(CountedQuotes.SQL));
        java.util.NavigableMap<LocalDate, Long> days = days();
        Period period = Period.of(days);
        SpeakerSums speakers = new SpeakerSums(spark, period, SPEAKERS);
        QuoteSums sums = new QuoteSums(spark);
        List<OutletVolume> volume = volume(period);
        return new Report(
                new Report.Scope(
                        request.runId(),
                        request.selection(),
                        request.speakers(),
                        days.isEmpty() ? null : new Report.Days(days.firstKey(), days.lastKey()),
                        period,
                        articles.<Long>getAs("stories"),
                        articles.<Long>getAs("undated"),
                        articles.<Long>getAs("outlets"),
                        quotes.<Long>getAs("n"),
                        quotes.<Long>getAs("n_distinct"),
                        quotes.<Long>getAs("n_indirect")),
                new RunRecords(spark).history(request.runId()),
                volume,
                speakers.lines(),
                period.isEmpty() ? List.of() : sums.sentiments(period),
                speakers.voices(volume.stream().map(OutletVolume::outlet).toList()),
                new NameSums(spark, SPEAKERS).whoIsWho(),
                sums.evidence(OUTLETS),
                new QuoteChoice(spark).quotes(request.selection()),
                new StoryChoice(spark).stories(request));
    }

    private Row one(String query) {
        return spark.sql(query).collectAsList().get(0);
    }

    private java.util.NavigableMap<LocalDate, Long> days() {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        spark.sql("""
                        SELECT to_date(published_at) AS day, count(*) AS n
                        FROM articles WHERE is_latest AND published_at IS NOT NULL GROUP BY 1""").collectAsList().forEach(row -> days.put(row.getAs("day"), row.getAs("n")));
        return days;
    }

    private List<OutletVolume> volume(Period period) {
        List<Row> largest = spark.sql("""
                        SELECT outlet, count(*) AS n, count_if(published_at IS NULL) AS undated
                        FROM articles WHERE is_latest GROUP BY outlet ORDER BY n DESC, outlet""").limit(OUTLETS).collectAsList();
        List<String> outlets =
                largest.stream().map(row -> row.<String>getAs("outlet")).toList();
        Steps steps = Steps.of(
                spark.table("articles")
                        .where(col("is_latest").and(isIn(col("outlet"), outlets)))
                        .groupBy(col("outlet").as("of"), start(period, col("published_at")))
                        .count(),
                period);
        return largest.stream()
                .map(row -> new OutletVolume(
                        row.getAs("outlet"),
                        row.<Long>getAs("n"),
                        row.<Long>getAs("undated"),
                        steps.of(row.getAs("outlet"))))
                .toList();
    }

    /** The first day of the step of {@code period} that holds a date or time, as column {@code step}. */
    static Column start(Period period, Column time) {
        return date_trunc(period.unit().name(), time).cast("date").as("step");
    }

    /** Whether {@code value} is one of {@code values}, of which there may be none. */
    static Column isIn(Column value, Collection<String> values) {
        return value.isin(values.toArray());
    }

    /** {@code value} where it is one of {@code values}, else null. */
    static Column oneOf(Column value, Collection<String> values) {
        return when(isIn(value, values), value);
    }

    /**
     * Numbers by member and step of a period.
     *
     */
    record Steps(TreeMap<String, List<Long>> numbers, int length) {

        /** From rows of member {@code of}, first day {@code step} and a number. */
        static Steps of(Dataset<Row> rows, Period period) {
            TreeMap<String, List<Long>> numbers = new TreeMap<>();
            int length = period.starts().size();
            for (Row row : rows.collectAsList()) {
                int step = row.isNullAt(1) ? -1 : period.step(row.getAs("step"));
                if (step >= 0) {
                    numbers.computeIfAbsent(row.getAs("of"), key -> zeros(length))
                            .set(step, row.getLong(2));
                }
            }
            return new Steps(numbers, length);
        }

        List<Long> of(String member) {
            return numbers.getOrDefault(member, zeros(length));
        }

        private static List<Long> zeros(int length) {
            return new ArrayList<>(Collections.nCopies(length, 0L));
        }
    }
}
