package org.newsvoice.job.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.article.Article;
import org.newsvoice.article.StorySource;
import org.newsvoice.config.StoreText;
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
        EarlierBatches known = EarlierBatches.none(spark)
                .and(standings(monday, first, "2027-06-07"), sources(first, "2027-06-07"), STORIES);
        Dataset<Row> tuesday = stories(random);
        Copies second = same(tuesday, known, "tuesday" + seed);
        EarlierBatches all =
                known.and(standings(tuesday, second, "2027-06-08"), sources(second, "2027-06-08"), STORIES);
        List<String> counts = sorted(CountClusters.onDriver(all).rows());
        assertEquals(
                counts,
                sorted(CountClusters.onCluster(
                                all, folder.resolve("counts" + seed).toString())
                        .rows()));
        assertTrue(counts.stream().anyMatch(row -> row.contains("false,false")), "something is superseded");
    }

    private Copies same(Dataset<Row> stories, EarlierBatches before, String name) {
        Copies driver = new FindCopies(spark, folder.resolve(name + "-driver").toString()).onDriver(stories, before);
        Copies cluster = new FindCopies(spark, folder.resolve(name + "-cluster").toString()).onCluster(stories, before);
        List<String> marks = comparable(stories, driver.marks(), before);
        assertEquals(comparable(stories, cluster.marks(), before), marks);
        assertTrue(new TreeSet<>(marks).size() > STORIES / 2, "stories differ");
        assertEquals(
                sorted(cluster.sources().select("article_id", "version").distinct()),
                sorted(driver.sources().select("article_id", "version").distinct()));
        return driver;
    }

    /** Marks with the stories that places mean, since the places themselves may be any numbers in the same order. */
    private List<String> comparable(Dataset<Row> stories, Dataset<Row> marks, EarlierBatches before) {
        Dataset<Row> marked = stories.select("file_no", "emitted_no", "story.article_id", "story.version")
                .join(marks, ReadRow.record())
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
        return Standings.expected(stories, copies.marks(), stamp(date))
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
