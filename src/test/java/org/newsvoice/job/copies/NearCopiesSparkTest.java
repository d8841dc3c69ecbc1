package org.newsvoice.job.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.analysis.Stories;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.job.TinyRun;
import org.newsvoice.job.batch.Standings;
import org.newsvoice.run.RunCounts;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.StoryRow;
import org.newsvoice.table.Tables;

/** Wire copy that was cut, added to and updated, through the search for copies and through the whole job. */
@ExtendWith(SparkSessionExtension.class)
class NearCopiesSparkTest {

    private static final String LEAD = "The ferry between Port Ellery and the isles will sail again in spring. ";
    private static final String MONEY = "“We found the money at last, and not a day too early,” said Okafor. ";
    private static final String SHIPS = "“And the ships were the smaller part of it all in the end,” said Valcourt. ";
    private static final String FIRE = "The line was closed nine years ago after a fire in the engine room. ";
    private static final String HURT = "Nobody was hurt then, but the company that ran the ships went bankrupt. ";
    private static final String LOCAL = "“Vendport will wait for its own ferry for a long time,” said Moreau. ";

    /** The cut story is the first, so canonical; the last one shares half of the others, but has a new lead. */
    private static final List<String> NEWS = List.of(
            "isle-times|2027-06-08T09:00:00Z|Ferry to return|" + LEAD + MONEY + FIRE,
            "harbour-post|2027-06-08T10:00:00Z|Isles in reach|" + LEAD + MONEY + FIRE + HURT + SHIPS,
            "hill-courier|2027-06-08T11:00:00Z|😀 In spring|" + LEAD + MONEY + HURT + SHIPS,
            "vendport-ledger|2027-06-08T12:00:00Z|And Vendport?|" + LEAD + MONEY + FIRE + LOCAL,
            "sound-gazette|2027-06-09T12:00:00Z|Ferry sails|"
                    + "The first ferry in nine years left Port Ellery this morning. " + MONEY + FIRE + HURT);

    private final SparkSession spark;

    @TempDir
    Path folder = Path.of("");

    NearCopiesSparkTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void aWireStoryInFourOutletsIsOneStoryAndNothingSaidIsLost() throws IOException {
        TinyRun tiny = new TinyRun(spark, folder).file("a/news", NEWS);
        RunCounts counts = tiny.run().counts();
        assertEquals("5 read = 2 analyzed + 3 duplicate + 0 skipped + 0 rejected", counts.equation());
        Dataset<Row> articles = tiny.table(Tables.ARTICLES);
        assertEquals(2, articles.select("cluster_id").distinct().count(), "the update is a story of its own");
        assertEquals(
                List.of("[hill-courier]"),
                articles.where("array_contains(quality_flags, 'near_copy')").select("outlet").collectAsList().stream()
                        .map(Row::toString)
                        .toList(),
                "the others are canonical or say more");

        Map<String, List<String>> quotes = new TreeMap<>();
        tiny.table(Tables.QUOTES)
                .join(
                        articles.select("article_id", "version", "text").withColumnRenamed("text", "story"),
                        StoryRow.key())
                .orderBy("outlet", "ordinal")
                .selectExpr(
                        "outlet",
                        "concat(speaker_name, if(is_canonical, ' counted', ' again'))",
                        "text = substring(story, spans[0].begin + 1, spans[0].end - spans[0].begin)")
                .collectAsList()
                .forEach(row -> {
                    assertTrue(row.getBoolean(2), row::toString);
                    quotes.computeIfAbsent(row.getString(0), source -> new ArrayList<>())
                            .add(row.getString(1));
                });
        assertEquals(
                Map.of(
                        "isle-times", List.of("Okafor counted"),
                        "harbour-post", List.of("Okafor again", "Valcourt counted"),
                        "hill-courier", List.of("Okafor again", "Valcourt again"),
                        "vendport-ledger", List.of("Okafor again", "Moreau counted"),
                        "sound-gazette", List.of("Okafor counted")),
                quotes);
        assertEquals(
                List.of("[Moreau,1,1]", "[Okafor,5,2]", "[Valcourt,2,1]"),
                tiny
                        .table(Tables.SPEAKERS)
                        .select("name", "n_quotes", "n_quotes_distinct")
                        .orderBy("name")
                        .collectAsList()
                        .stream()
                        .map(Row::toString)
                        .toList());
    }

    @Test
    void copiesDoNotDependOnOrderOrPartitions() {
        List<Row> rows = signatures();
        List<String> once = copies(rows, 1);
        assertEquals(List.of("[1,0]", "[2,0]", "[3,0]"), once);
        Collections.reverse(rows);
        spark.conf().set("spark.sql.shuffle.partitions", "7");
        try {
            assertEquals(once, copies(rows, 7));
        } finally {
            spark.conf().set("spark.sql.shuffle.partitions", "2");
        }
    }

    @Test
    void aSentenceInAThousandStoriesMakesThreePairsForEach() {
        List<Row> rows = new ArrayList<>();
        for (long place = 0; place < 1000; place++) {
            String own = "Number " + place + " is what only this one of the thousand stories has to tell.";
            rows.add(row(place, own, FIRE));
        }
        assertEquals(
                3 * 1000 - 6, FindNearCopies.candidates(frame(rows, 3), none()).count());
    }

    private static List<Row> signatures() {
        List<Row> rows = new ArrayList<>();
        for (String line : NEWS) {
            rows.add(row(rows.size(), line.substring(line.lastIndexOf('|') + 1)));
        }
        return rows;
    }

    private static Row row(long place, String... paragraphs) {
        return RowFactory.create(
                place,
                QuoteSentences.boxed(
                        BodySignature.of(Stories.story("h", paragraphs)).sentences()));
    }

    private Dataset<Row> frame(List<Row> rows, int partitions) {
        return spark.createDataFrame(rows, FindNearCopies.SIGNATURES).repartition(partitions);
    }

    private Dataset<Row> none() {
        return Standings.none(spark);
    }

    private List<String> copies(List<Row> rows, int partitions) {
        return FindNearCopies.run(frame(rows, partitions), none()).collectAsList().stream()
                .map(Row::toString)
                .sorted()
                .toList();
    }
}
