package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.article.Article;
import org.newsvoice.article.StorySource;
import org.newsvoice.config.StoreText;
import org.newsvoice.dedup.KnownStory;
import org.newsvoice.job.FakeNews;
import org.newsvoice.job.copies.Copies;
import org.newsvoice.job.copies.FindCopies;
import org.newsvoice.job.row.BatchStamp;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.table.QuoteSentences;

/** The driver and the cluster find the same copies and count the same, whatever the stories are. */
@ExtendWith(SparkSessionExtension.class)
class DriverAndClusterSparkTest {

    private static final int STORIES = 40;
    private static final List<String> SENTENCES = List.of(
            "The ferry between Port Ellery and the isles will sail again in spring this year. ",
            "“We found the money at last, and not one day too early,” said Okafor on the quay. ",
            "“The ships were the smaller part of it all in the end,” said Valcourt at the town hall. ",
            "The line was closed nine years ago after a fire in the engine room of the old ship. ",
            "Nobody was hurt then, but the company that ran the ships went bankrupt soon after. ",
            "Vendport will wait for a ferry of its own for a long time, the harbour master wrote. ",
            "Prices for a crossing have not been set, and will not be before the end of March. ");

    private final SparkSession spark;

    @TempDir
    Path folder = Path.of("");

    DriverAndClusterSparkTest(SparkSession spark) {
        this.spark = spark;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void findTheSameCopiesAndCountTheSame(long seed) {
        Random random = new Random(seed);
        Dataset<Row> monday = stories(random);
        Copies first = same(monday, EarlierBatches.none(spark), "monday" + seed);
        EarlierBatches afterMonday = EarlierBatches.none(spark)
                .and(standings(monday, first, "2027-06-07"), sources(first, "2027-06-07"), STORIES);
        EarlierBatches known = published(afterMonday);
        Dataset<Row> tuesday = stories(random);
        Copies second = same(tuesday, known, "tuesday" + seed);
        EarlierBatches all =
                known.and(standings(tuesday, second, "2027-06-08"), sources(second, "2027-06-08"), STORIES);
        CountClusters.Counts counted = CountClusters.run(all, "");
        List<String> counts = sorted(counted.rows());
        CountClusters.Counts onCluster =
                CountClusters.onCluster(all, folder.resolve("counts" + seed).toString());
        assertEquals(counts, sorted(onCluster.rows()));
        assertEquals(counted.changed(), onCluster.changed());
        assertTrue(counts.stream().anyMatch(row -> row.contains("false,false")), "something is superseded");

        CountClusters.Counts related = CountClusters.run(all.relatedOnly(), "");
        assertEquals(counted.changed(), related.changed());
        for (LocalDate date : counted.changed()) {
            assertEquals(
                    sorted(counted.of(date).rows()), sorted(related.of(date).rows()));
        }
        LocalDate now = LocalDate.parse("2027-06-08");
        assertEquals(sorted(counted.of(now).rows()), sorted(related.of(now).rows()));
    }

    @Test
    void ofManyBatchesOnlyWhatIsRelatedIsCounted() {
        Dataset<Row> monday = stories(List.of(
                article("monday", 0, "2027-06-07T09:00:00Z", "id-1", SENTENCES.get(0) + SENTENCES.get(1)),
                article("monday", 1, "2027-06-07T10:00:00Z", "id-2", SENTENCES.get(5) + SENTENCES.get(6))));
        Copies first = same(monday, EarlierBatches.none(spark), "related-monday");
        EarlierBatches known = published(EarlierBatches.none(spark)
                        .and(standings(monday, first, "2027-06-07"), sources(first, "2027-06-07"), 2))
                .relatedOnly();
        Dataset<Row> tuesday = stories(
                List.of(article("tuesday", 0, "2027-06-08T09:00:00Z", "id-1", SENTENCES.get(0) + SENTENCES.get(2))));
        Copies second = same(tuesday, known, "related-tuesday");
        CountClusters.Counts counts = CountClusters.run(
                known.and(standings(tuesday, second, "2027-06-08"), sources(second, "2027-06-08"), 1), "");
        assertEquals(2, counts.rows().count(), "the two versions of id-1");
        assertEquals(Set.of(LocalDate.parse("2027-06-07")), counts.changed());
        assertEquals(
                2,
                counts.of(LocalDate.parse("2027-06-07")).rows().count(),
                "a date that is written anew has all its stories");
    }

    @Test
    void theSameLaterBatchesChange() {
        String wire = SENTENCES.get(0) + SENTENCES.get(1) + SENTENCES.get(3);
        List<KnownStory> monday =
                Standings.collect(batch("2027-06-07", article("monday", 0, "2027-06-07T09:00:00Z", "id-1", wire)))
                        .stream()
                        .map(Standings.Published::story)
                        .toList();
        Dataset<Row> published = batch(
                        "2027-06-08", article("tuesday", 0, "2027-06-08T09:00:00Z", "id-2", SENTENCES.get(5)))
                .unionByName(batch(
                        "2027-06-09",
                        article("wednesday", 0, "2027-06-09T09:00:00Z", "id-3", wire + SENTENCES.get(4))));
        Dataset<Row> noRepeats = spark.sql("SELECT DATE'2027-06-08' AS ingest_date, '' AS code, '' AS article_id");
        for (long n : new long[] {2, Standings.MAX_ON_DRIVER + 1}) {
            LaterBatches later = LaterBatches.differing(published, n, noRepeats);
            later.made(LocalDate.parse("2027-06-07"), monday);
            assertFalse(later.mustBeMade(LocalDate.parse("2027-06-08")));
            assertTrue(later.mustBeMade(LocalDate.parse("2027-06-09")), "its story is a copy now");
        }
    }

    private Dataset<Row> batch(String date, Article article) {
        Dataset<Row> stories = stories(List.of(article));
        Copies copies = new FindCopies(spark, folder.resolve(date).toString(), LocalDate.parse(date))
                .run(stories, 1, EarlierBatches.none(spark));
        return standings(stories, copies, date);
    }

    /** As a later run knows them. */
    private EarlierBatches published(EarlierBatches batches) {
        BatchCounts counts = BatchCounts.of(CountClusters.run(batches, "").rows());
        Dataset<Row> standings =
                Standings.counted(batches.standings(), counts).withColumn("ingest_date", expr("DATE'2027-06-07'"));
        return EarlierBatches.published(standings, batches.stories(), STORIES, true);
    }

    /** On the driver with all that is known, there with what is related, and on the cluster. */
    private Copies same(Dataset<Row> stories, EarlierBatches before, String name) {
        Copies driver = find(name + "-driver").run(stories, STORIES, before);
        Copies related = find(name + "-related").run(stories, STORIES, before.relatedOnly());
        Copies cluster = find(name + "-cluster").onCluster(stories, before);
        List<String> grouped = comparable(stories, driver.rows(), before);
        for (Copies other : List.of(related, cluster)) {
            assertEquals(comparable(stories, other.rows(), before), grouped);
            assertEquals(sources(other), sources(driver));
        }
        assertTrue(new TreeSet<>(grouped).size() > stories.count() / 2, "stories differ");
        return driver;
    }

    private FindCopies find(String name) {
        return new FindCopies(spark, folder.resolve(name).toString(), LocalDate.EPOCH);
    }

    private static List<String> sources(Copies copies) {
        return sorted(copies.sources().select("article_id", "version").distinct());
    }

    /** Marks with the stories that places mean, since the places themselves may be any numbers in the same order. */
    private List<String> comparable(Dataset<Row> stories, Dataset<Row> copies, EarlierBatches before) {
        Dataset<Row> marked = stories.select("file_no", "emitted_no", "story.article_id", "story.version")
                .join(copies, ReadRow.record())
                .where("NOT is_repeat");
        Dataset<Row> named = marked.select("place", "article_id", "version")
                .unionByName(before.standings().select("place", "article_id", "version"))
                .selectExpr("place AS canonical_place", "concat(article_id, '/', version) AS canonical");
        return sorted(marked.join(named, "canonical_place")
                .selectExpr(
                        "article_id",
                        "version",
                        "canonical",
                        "exact_cluster",
                        "cluster_id",
                        "is_head",
                        "is_first",
                        "is_analyzed",
                        "source_article_id",
                        "source_version",
                        "source_analysis_key",
                        "rank() OVER (ORDER BY place) AS rank"));
    }

    private Dataset<Row> standings(Dataset<Row> stories, Copies copies, String date) {
        return Standings.expected(stories, copies.rows(), stamp(date))
                .drop(QuoteSentences.COLUMN)
                .selectExpr(
                        "*",
                        "transform(slice(sentences, 2, 2), s -> named_struct('sentences', array(s))) AS "
                                + QuoteSentences.COLUMN);
    }

    private static Dataset<Row> sources(Copies copies, String date) {
        return copies.originals().selectExpr("*", "DATE'" + date + "' AS ingest_date");
    }

    private static BatchStamp stamp(String date) {
        return new BatchStamp(LocalDate.parse(date), "run", "fingerprint", StoreText.FULL);
    }

    /** Stories with few outlets, ids, days and sentences, so that all kinds of repeats, versions and copies are among them. */
    private Dataset<Row> stories(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int n = 0; n < STORIES; n++) {
            rows.add(ReadRow.story(random.nextInt(3), n, article(random, n)));
        }
        return spark.createDataFrame(rows, ReadRow.SCHEMA);
    }

    private Dataset<Row> stories(List<Article> articles) {
        List<Row> rows = new ArrayList<>();
        for (Article article : articles) {
            rows.add(ReadRow.story(0, rows.size(), article));
        }
        return spark.createDataFrame(rows, ReadRow.SCHEMA);
    }

    private static Article article(String file, long n, String published, String id, String body) {
        return FakeNews.article(new StorySource(file, n, "outlet-1", null, null), published, id, body);
    }

    private static Article article(Random random, long n) {
        StringBuilder body = new StringBuilder();
        for (String sentence : SENTENCES) {
            body.append(random.nextInt(3) == 0 ? "" : sentence);
        }
        String day = random.nextInt(5) == 0 ? "" : "2027-06-0" + (1 + random.nextInt(7)) + "T09:00:00Z";
        StorySource source = new StorySource("file-" + random.nextInt(3), n, "outlet-" + random.nextInt(3), null, null);
        return FakeNews.article(source, day, "id-" + random.nextInt(25), body.toString());
    }

    private static List<String> sorted(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).sorted().toList();
    }
}
