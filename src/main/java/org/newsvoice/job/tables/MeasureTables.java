package org.newsvoice.job.tables;

import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunQuality;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.Tables;

/**
 * Counts the outcomes of the records and measures the quality of the tables, from the committed files, because
 * accumulators are wrong when a task is lost. One aggregation for each table.
 *
 * @param counts what became of the records
 * @param quality what the quality gates look at
 */
public record MeasureTables(RunCounts counts, RunQuality quality) {

    /** A week of batches, so that each weekday is among them. */
    private static final int HISTORY = 7;

    /** Measures one ingest date's tables. */
    public static MeasureTables run(WriteTables tables, LocalDate date, long read) {
        long[] articles = new long[4];
        Map<Boolean, Long> canonical = new HashMap<>();
        Map<String, Long> outlets = new TreeMap<>();
        tables.read(Tables.ARTICLES, date)
                .groupBy("outlet", "is_canonical")
                .agg(
                        expr("count(*)"),
                        expr("count_if(published_at IS NULL)"),
                        expr("sum(" + either("n_scored") + " + " + either("n_unscored") + ")"),
                        expr("sum(" + either("n_unscored") + ")"))
                .collectAsList()
                .forEach(row -> {
                    for (int i = 0; i < articles.length; i++) {
                        articles[i] += row.isNullAt(i + 2) ? 0 : row.getLong(i + 2);
                    }
                    outlets.merge(row.getString(0), row.getLong(2), Long::sum);
                    canonical.merge(row.getBoolean(1), row.getLong(2), Long::sum);
                });
        Row quotes = tables.read(Tables.QUOTES, date)
                .selectExpr(
                        "count_if(kind <> 'indirect')",
                        "count_if(kind <> 'indirect' AND speaker_name IS NULL)",
                        "count_if(kind = 'indirect')")
                .collectAsList()
                .get(0);
        Map<String, Long> codes = new TreeMap<>();
        Map<String, Long> outcomes = new HashMap<>();
        tables.read(Tables.REJECTS, date)
                .groupBy("outcome", "code")
                .count()
                .collectAsList()
                .forEach(row -> {
                    outcomes.merge(row.getString(0), row.getLong(2), Long::sum);
                    codes.merge(row.getString(1), row.getLong(2), Long::sum);
                });
        return new MeasureTables(
                new RunCounts(
                        read,
                        canonical.getOrDefault(true, 0L),
                        canonical.getOrDefault(false, 0L),
                        outcomes.getOrDefault(RejectRow.SKIPPED, 0L),
                        outcomes.getOrDefault(RejectRow.REJECTED, 0L),
                        codes,
                        quotes.getLong(0),
                        quotes.getLong(2)),
                new RunQuality(
                        articles[0],
                        articles[1],
                        quotes.getLong(0),
                        quotes.getLong(1),
                        articles[2],
                        articles[3],
                        outlets));
    }

    /**
     * The articles by outlet of earlier runs, at most seven: with a date, of the nearest ones before it, by the last run
     * of each; without, of the last runs.
     *
     * @param runs rows of {@code runs}
     */
    static List<Map<String, Long>> history(Dataset<Row> runs, Optional<LocalDate> date) {
        List<Row> all = runs.where("outlets IS NOT NULL")
                .select("ingested", "started_at", "outlets")
                .collectAsList();
        Comparator<Row> byStart = Comparator.comparing(row -> row.getInstant(1));
        if (date.isPresent()) {
            Map<LocalDate, Row> batches = all.stream()
                    .filter(row -> row.getLocalDate(0).isBefore(date.orElseThrow()))
                    .collect(Collectors.toMap(
                            row -> row.getLocalDate(0),
                            row -> row,
                            (one, other) -> byStart.compare(one, other) > 0 ? one : other,
                            TreeMap::new));
            return new TreeMap<>(batches)
                    .descendingMap().values().stream()
                            .limit(HISTORY)
                            .map(MeasureTables::outlets)
                            .toList();
        }
        return all.stream()
                .sorted(byStart.reversed())
                .limit(HISTORY)
                .map(MeasureTables::outlets)
                .toList();
    }

    private static Map<String, Long> outlets(Row run) {
        Map<String, Long> outlets = new HashMap<>();
        run.<Row>getList(2).forEach(outlet -> outlets.put(outlet.getString(0), outlet.getLong(1)));
        return outlets;
    }

    /** A count of the model for news, or of CoreNLP's where only that was asked. */
    private static String either(String count) {
        return "if(sentiment.n_scored + sentiment.n_unscored > 0, sentiment." + count + ", corenlp_sentiment." + count
                + ")";
    }
}
