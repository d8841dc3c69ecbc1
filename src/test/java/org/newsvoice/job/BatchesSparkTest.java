package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunSummary;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Three batches that know each other: a story crawled again, copies of yesterday's news, a story that comes late. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchesSparkTest {

    private static final String LEAD = "The ferry between Port Ellery and the isles will sail again in spring. ";
    private static final String MONEY = "“We found the money at last, and not a day too early,” said Okafor. ";
    private static final String SHIPS = "“And the ships were the smaller part of it all in the end,” said Valcourt. ";
    private static final String FIRE = "The line was closed nine years ago after a fire in the engine room. ";
    private static final String HURT = "Nobody was hurt then, but the company that ran the ships went bankrupt. ";
    private static final String LOCAL = "“Vendport will wait for its own ferry for a long time,” said Moreau. ";

    static final LocalDate FIRST = LocalDate.of(2027, 6, 8);
    static final LocalDate SECOND = LocalDate.of(2027, 6, 9);
    static final LocalDate THIRD = LocalDate.of(2027, 6, 10);

    /** By batch; {@link PastMonthsSparkTest} reads them batch by batch. */
    static final Map<LocalDate, List<String>> NEWS = Map.of(
            FIRST,
            List.of(
                    "isle-times|2027-06-08T09:00:00Z|Ferry to return|" + LEAD + MONEY + FIRE,
                    "harbour-post|2027-06-08T10:00:00Z|Isles in reach|" + LEAD + MONEY + FIRE + HURT + SHIPS,
                    "hill-courier|2027-06-08T12:00:00Z|Budget|“It is enough,” said Valcourt."),
            SECOND,
            List.of(
                    "isle-times|2027-06-08T09:00:00Z|Ferry to return|" + LEAD + MONEY + FIRE + HURT,
                    "vendport-ledger|2027-06-09T08:00:00Z|And Vendport?|" + LEAD + MONEY + FIRE + LOCAL,
                    "sound-gazette|2027-06-09T09:00:00Z|In spring|" + LEAD + MONEY + HURT + SHIPS,
                    "hill-courier|2027-06-08T12:00:00Z|Budget|“It is enough,” said Valcourt."),
            THIRD,
            List.of(
                    "harbour-post|2027-06-08T10:00:00Z|Isles in reach|“There is no ferry after all,” said Okafor.",
                    "hill-courier|2027-06-08T11:00:00Z|Budget|“It may be enough,” said Valcourt.",
                    "gull-gazette|2027-06-07T08:00:00Z|Sailing|" + LEAD + MONEY + FIRE));

    private final SparkSession spark;
    private final Path folder;
    /** All batches in one run. */
    private final TinyRun full;

    private final List<RunSummary> batches;

    BatchesSparkTest(SparkSession spark, @TempDir Path folder) throws IOException {
        this.spark = spark;
        this.folder = folder;
        for (Map.Entry<LocalDate, List<String>> batch : NEWS.entrySet()) {
            write(batch.getKey(), batch.getValue());
        }
        this.full = output("full");
        this.batches = full.batches(FIRST, SECOND, THIRD);
    }

    private void write(LocalDate date, List<String> lines) throws IOException {
        Path batch = Files.createDirectories(folder.resolve("in").resolve(date.toString()));
        Files.write(batch.resolve("news"), lines);
    }

    private TinyRun output(String name) {
        return new TinyRun(spark, folder, folder.resolve(name).toString());
    }

    @Test
    void newVersionsAndCopiesOfEarlierBatches() {
        assertEquals(
                List.of(
                        new RunSummary.Analyses(3, 0),
                        // The copy that says more is analyzed; the new version and the other copy need what is stored.
                        new RunSummary.Analyses(1, 2),
                        new RunSummary.Analyses(2, 1)),
                batches.stream().map(RunSummary::analyses).toList());
        assertEquals(
                List.of(
                        "gull-gazette 10 latest copy 1",
                        "harbour-post 10 latest canonical 1",
                        "harbour-post 8 old copy 2",
                        "hill-courier 10 old canonical 1",
                        "hill-courier 8 latest canonical 1",
                        "isle-times 8 old copy 1",
                        "isle-times 9 latest canonical 1 near_copy",
                        "sound-gazette 9 latest copy 2 near_copy",
                        "vendport-ledger 9 latest copy 2"),
                lines(
                        Tables.ARTICLES,
                        "outlet, day(ingest_date), if(is_latest, 'latest', 'old'),"
                                + " if(is_canonical, 'canonical', 'copy'), n_quotes, quality_flags"));
        assertEquals(
                List.of("6"),
                texts(full.table(Tables.ARTICLES)
                        .groupBy("cluster_id")
                        .count()
                        .where("count > 1")
                        .selectExpr("cast(count AS STRING)")),
                "one wire story");
        assertEquals(
                List.of("Moreau 1 1", "Okafor 5 2", "Valcourt 2 2"),
                lines(Tables.SPEAKERS, "name, n_quotes, n_quotes_distinct"));
        assertEquals(
                List.of("Budget\n\n“It is enough,” said Valcourt. skipped repeated_record"),
                lines(Tables.REJECTS, "excerpt, outcome, code"));
    }

    @Test
    void aDateHasOneFileInEachTable() throws IOException {
        Path published = folder.resolve("full/current").toRealPath();
        for (String table : List.of("quotes", "_standings", "speaker_days")) {
            try (Stream<Path> files = Files.list(published.resolve(table).resolve("ingest_date=" + SECOND))) {
                assertEquals(
                        1,
                        files.filter(file -> !file.toString().endsWith(".crc")).count(),
                        table);
            }
        }
    }

    private List<String> lines(TableSpec table, String columns) {
        return texts(full.table(table).selectExpr("concat_ws(' ', " + columns + ")"));
    }

    private static List<String> texts(Dataset<Row> column) {
        return column.collectAsList().stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    @Test
    void outOfOrderEqualsAllAtOnce() {
        TinyRun outOfOrder = output("out-of-order");
        outOfOrder.batches(THIRD);
        outOfOrder.batches(FIRST);
        // The others stay, but what counts of them changes.
        List<RunSummary> last = outOfOrder.batches(SECOND);
        assertEquals(List.of(SECOND), last.stream().map(RunSummary::ingestDate).toList());
        assertEquals(
                List.of(1L), last.stream().map(batch -> batch.analyses().made()).toList());
        assertEquals(full.tables(), outOfOrder.tables());
    }

    @Test
    void aForecastSaysWhatARunWillAnalyzeAndLeavesNothing() {
        TinyRun nothing = output("nothing");
        Map<LocalDate, RunSummary.Analyses> forecast = nothing.job().forecast(nothing.batchesRequest(FIRST, SECOND));
        assertEquals(Map.of(FIRST, new RunSummary.Analyses(3, 0), SECOND, new RunSummary.Analyses(1, 0)), forecast);
        assertFalse(Files.exists(folder.resolve("nothing")));
    }

    @Test
    void laterBatchesAreOnlyMadeAgainFromTheFilesTheyWereReadFrom() throws IOException {
        Path more = folder.resolve("in").resolve(SECOND.toString()).resolve("more");
        Files.writeString(more, "a late delivery");
        try {
            BatchPlan second = plan(FIRST).batches().get(1);
            assertEquals(BatchPlan.Need.WITHOUT_FILES, second.need());
            JobException refused =
                    assertThrows(JobException.class, () -> plan(FIRST).requireFiles(second));
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.contains("The batch of 2027-06-09 depends on that of 2027-06-08"), message);
        } finally {
            Files.delete(more);
        }
        assertEquals(3, plan(FIRST).batches().size());
        assertEquals(1, plan(THIRD).batches().size());
    }

    @Test
    void aDayWithoutFilesIsAnEmptyBatchUnlessAllAre() {
        LocalDate fourth = THIRD.plusDays(1);
        assertEquals(List.of(), plan(THIRD, fourth).batches().get(1).files());
        assertTrue(refused(fourth, fourth.plusDays(1)).contains("does not exist"));
    }

    private RunPlan plan(LocalDate... dates) {
        return full.job().plan(full.batchesRequest(dates));
    }

    private String refused(LocalDate... dates) {
        JobException refused = assertThrows(JobException.class, () -> plan(dates));
        assertEquals(ErrorCode.INPUT_UNREADABLE, refused.code());
        return String.valueOf(refused.getMessage());
    }
}
