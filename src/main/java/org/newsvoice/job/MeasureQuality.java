package org.newsvoice.job;

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
import org.newsvoice.run.RunQuality;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Measures, in the tables as they were written, what the quality gates look at. */
final class MeasureQuality {

    /** A week of nights, so that each weekday is among them. */
    private static final int HISTORY = 7;

    private MeasureQuality() {}

    /** The quality of one ingest date's tables. */
    static RunQuality run(WriteTables tables, LocalDate date) {
        String ofDate = TableSpec.PARTITION + " = DATE'" + date + "'";
        Dataset<Row> articles = tables.read(Tables.ARTICLES).where(ofDate);
        Row ofArticles = only(articles.selectExpr(
                "count(*)",
                "count_if(published_at IS NULL)",
                "coalesce(sum(sentiment.n_scored + sentiment.n_unscored), 0)",
                "coalesce(sum(sentiment.n_unscored), 0)"));
        Row ofQuotes =
                only(tables.read(Tables.QUOTES).where(ofDate).selectExpr("count(*)", "count_if(speaker_name IS NULL)"));
        Map<String, Long> sources = new TreeMap<>();
        articles.groupBy("source")
                .count()
                .collectAsList()
                .forEach(row -> sources.put(row.getString(0), row.getLong(1)));
        return new RunQuality(
                ofArticles.getLong(0),
                ofArticles.getLong(1),
                ofQuotes.getLong(0),
                ofQuotes.getLong(1),
                ofArticles.getLong(2),
                ofArticles.getLong(3),
                sources);
    }

    /**
     * The articles by outlet of earlier runs, at most seven: with a date, of the nearest ones before it, by the last run
     * of each; without, of the last runs.
     *
     * @param runs rows of {@code runs}
     */
    static List<Map<String, Long>> history(Dataset<Row> runs, Optional<LocalDate> date) {
        List<Row> all = runs.where("sources IS NOT NULL")
                .select("ingested", "started_at", "sources")
                .collectAsList();
        Comparator<Row> byStart = Comparator.comparing(row -> row.getInstant(1));
        if (date.isPresent()) {
            Map<LocalDate, Row> nights = all.stream()
                    .filter(row -> row.getLocalDate(0).isBefore(date.orElseThrow()))
                    .collect(Collectors.toMap(
                            row -> row.getLocalDate(0),
                            row -> row,
                            (one, other) -> byStart.compare(one, other) > 0 ? one : other,
                            TreeMap::new));
            return new TreeMap<>(nights)
                    .descendingMap().values().stream()
                            .limit(HISTORY)
                            .map(MeasureQuality::sources)
                            .toList();
        }
        return all.stream()
                .sorted(byStart.reversed())
                .limit(HISTORY)
                .map(MeasureQuality::sources)
                .toList();
    }

    private static Map<String, Long> sources(Row run) {
        Map<String, Long> sources = new HashMap<>();
        run.<Row>getList(2).forEach(source -> sources.put(source.getString(0), source.getLong(1)));
        return sources;
    }

    private static Row only(Dataset<Row> one) {
        return one.collectAsList().get(0);
    }
}
