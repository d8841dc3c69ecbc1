package org.newsvoice.site.tables;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.report.CountedQuotes;
import org.newsvoice.site.SiteContent;
import org.newsvoice.site.SiteFacts;
import org.newsvoice.site.SiteQuote;
import org.newsvoice.site.SiteSpeaker;
import org.newsvoice.site.SiteStory;

/** What a site shows, from the views that are registered in a session. Not thread-safe. */
public final class ReadSite implements SiteContent {

    private static final int DRAWN = 20;
    private static final String SHOWN = "site_quotes";

    private final SparkSession spark;
    private final String runId;
    private final long maxQuotes;

    /**
     * Reads the views of {@code spark}.
     *
     * @param runId the run whose tables are published
     * @param maxQuotes of more quotes than that the site holds the newest and those of the most quoted speakers
     */
    public ReadSite(SparkSession spark, String runId, long maxQuotes) {
        this.spark = spark;
        this.runId = runId;
        this.maxQuotes = maxQuotes;
        ShownQuotes.register(spark, SHOWN, maxQuotes);
    }

    @Override
    public SiteFacts facts() {
        Row all = one("SELECT count(*) AS n FROM quotes WHERE is_latest AND is_canonical");
        long quotes = all.getAs("n");
        Row run = spark.table("runs")
                .where(col("run_id").equalTo(runId))
                .collectAsList()
                .get(0);
        return new SiteFacts(
                new SiteFacts.Run(runId, run.getAs("finished_at"), run.getAs("newsvoice_version")),
                one("SELECT count(*) AS n FROM articles WHERE is_latest").<Long>getAs("n"),
                quotes,
                quotes <= maxQuotes ? quotes : spark.table(SHOWN).count(),
                changes(),
                outlets());
    }

    private Row one(String query) {
        return spark.sql(query).collectAsList().get(0);
    }

    private SiteFacts.Changes changes() {
        List<Row> batches = spark.sql("SELECT DISTINCT ingest_date FROM articles ORDER BY 1 DESC LIMIT 2")
                .collectAsList();
        if (batches.isEmpty()) {
            return new SiteFacts.Changes(null, null, 0, 0, 0, List.of(), List.of());
        }
        LocalDate last = batches.get(0).getAs("ingest_date");
        LocalDate before = batches.size() < 2 ? null : batches.get(1).getAs("ingest_date");
        String of = "DATE'" + last + "'";
        long stories = one("SELECT count(*) AS n FROM articles WHERE is_latest AND ingest_date = " + of)
                .getAs("n");
        long quotes = one("SELECT count(*) AS n FROM quotes WHERE " + CountedQuotes.SQL + " AND ingest_date = " + of)
                .getAs("n");
        long fresh = one("SELECT count(*) AS n FROM (SELECT speaker_id FROM quotes WHERE " + CountedQuotes.SQL
                        + " AND speaker_id IS NOT NULL GROUP BY speaker_id HAVING min(ingest_date) = " + of + ")")
                .getAs("n");
        return new SiteFacts.Changes(
                last, before, stories, quotes, fresh, mostQuoted(of, "true"), mostQuoted(of, "kind = 'person'"));
    }

    private List<SiteSpeaker.Tie> mostQuoted(String batch, String condition) {
        return spark
                .sql(SiteQueries.MOST_QUOTED.formatted(CountedQuotes.SQL, batch, condition))
                .collectAsList()
                .stream()
                .map(SiteRows::tie)
                .toList();
    }

    private List<SiteFacts.Outlet> outlets() {
        Map<String, List<SiteFacts.Day>> days = new LinkedHashMap<>();
        Map<String, long[]> sums = new LinkedHashMap<>();
        spark.sql("""
                        SELECT outlet, to_date(published_at) AS day, count(*) AS n, count_if(NOT is_canonical) AS copies
                        FROM articles WHERE is_latest GROUP BY 1, 2 ORDER BY 1, 2""").toLocalIterator().forEachRemaining(row -> {
            String outlet = row.getAs("outlet");
            long n = row.getAs("n");
            long[] sum = sums.computeIfAbsent(outlet, key -> new long[3]);
            sum[0] += n;
            sum[1] += row.<Long>getAs("copies");
            LocalDate day = row.getAs("day");
            List<SiteFacts.Day> list = days.computeIfAbsent(outlet, key -> new ArrayList<>());
            if (day == null) {
                sum[2] += n;
            } else {
                list.add(new SiteFacts.Day((int) day.toEpochDay(), n));
            }
        });
        List<SiteFacts.Outlet> outlets = new ArrayList<>();
        sums.forEach((name, sum) ->
                outlets.add(new SiteFacts.Outlet(name, sum[0], sum[1], sum[2], days.getOrDefault(name, List.of()))));
        return outlets;
    }

    @Override
    public Iterator<SiteQuote> quotes() {
        return each(spark.sql(SiteQueries.QUOTES.formatted(SHOWN)), SiteRows::quote);
    }

    @Override
    public Map<String, SiteSpeaker.Ties> ties() {
        return SpeakerTies.read(spark, DRAWN);
    }

    @Override
    public Iterator<SiteSpeaker> speakers() {
        return each(spark.sql(SiteQueries.SPEAKERS), SiteRows::speaker);
    }

    @Override
    public Iterator<SiteStory> stories() {
        return each(spark.sql(SiteQueries.STORIES.formatted(SHOWN)), SiteRows::story);
    }

    private static <T> Iterator<T> each(Dataset<Row> rows, Function<Row, T> record) {
        Iterator<Row> all = rows.toLocalIterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public T next() {
                return record.apply(all.next());
            }
        };
    }
}
