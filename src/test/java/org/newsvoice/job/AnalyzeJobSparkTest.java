package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.task.SmallRun;
import org.newsvoice.run.RunCounts;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalyzeJobSparkTest {

    private static final List<TableSpec> RESULTS = List.of(
            Tables.ARTICLES, Tables.QUOTES, Tables.PEOPLE, Tables.SPEAKERS, Tables.SPEAKER_DAYS, Tables.REJECTS);

    private final SparkSession spark;
    private final Path folder;
    /** One run on all the toy news, for the tests that only look. */
    private final TinyRun published;

    private final RunCounts publishedCounts;

    AnalyzeJobSparkTest(SparkSession spark, @TempDir Path folder) throws IOException {
        this.spark = spark;
        this.folder = folder;
        // Folders are called whatever users call them; none of it is a pattern.
        this.published = tiny("published [1] {a,b} *? ü 😀 %20").file("a/news [1] {a,b} *? ü 😀 %20", TinyRun.NEWS);
        this.publishedCounts = published.run().counts();
    }

    private TinyRun tiny(String name) {
        return new TinyRun(spark, folder.resolve(name));
    }

    @Test
    void everyRecordEndsAsExactlyOneOutcome() {
        RunCounts counts = publishedCounts;
        assertEquals(
                new RunCounts(
                        11,
                        5,
                        2,
                        1,
                        3,
                        Map.of(
                                "malformed_record", 1L,
                                "empty_story", 1L,
                                "analysis_failed", 1L,
                                "repeated_record", 1L),
                        6,
                        0),
                counts);
        assertTrue(counts.balances());
    }

    @Test
    void offsetsSliceToTheWordsInEveryArticle() {
        published.table(Tables.QUOTES).createOrReplaceTempView("q");
        published.table(Tables.ARTICLES).createOrReplaceTempView("a");
        String slice = "substring(a.text, %s + 1, %s - %s)";
        List<Row> rows = spark.sql("SELECT q.text, "
                        + slice.formatted("spans[0].begin", "spans[0].end", "spans[0].begin") + ", "
                        + slice.formatted("cue_begin", "cue_end", "cue_begin") + ", "
                        + slice.formatted("mention_begin", "mention_end", "mention_begin")
                        + ", mention_text FROM q JOIN a USING (article_id, version)")
                .collectAsList();
        assertEquals(6, rows.size());
        for (Row row : rows) {
            assertEquals(row.getString(0), row.getString(1));
            assertEquals("said", row.getString(2));
            assertEquals(row.getString(4), row.getString(3));
        }
    }

    @Test
    void wireCopyIsCountedBothWays() {
        Row okafor = published
                .table(Tables.SPEAKERS)
                .where("name = 'Okafor'")
                .select("n_quotes", "n_quotes_distinct", "n_articles", "n_outlets", "sentiment.n")
                .collectAsList()
                .get(0);
        assertEquals("[4,2,4,3,2]", okafor.toString());
        assertEquals(
                2,
                published
                        .table(Tables.ARTICLES)
                        .where("NOT is_canonical AND n_quotes = 1")
                        .count());
    }

    @Test
    void speakersAreTheSumOfTheirDays() {
        String sums = "sum(n_quotes) n, sum(n_quotes_distinct) d, sum(n_articles) a, sum(n_words) w,"
                + " sum(sentiment.sum_millionths) s";
        assertEquals(
                published
                        .table(Tables.SPEAKERS)
                        .selectExpr(sums.split(", (?=sum)"))
                        .collectAsList(),
                published
                        .table(Tables.SPEAKER_DAYS)
                        .selectExpr(sums.split(", (?=sum)"))
                        .collectAsList());
    }

    @Test
    void aRerunGivesTheSameTables() {
        List<List<String>> first = RESULTS.stream().map(published::lines).toList();
        long runs = published.table(Tables.RUNS).count();
        published.run();
        assertEquals(first, RESULTS.stream().map(published::lines).toList());
        assertEquals(runs + 1, published.table(Tables.RUNS).count());
    }

    /** One task after each shuffle, as any run of so little input, against the seven of a run that counts as large. */
    @Test
    void tablesDoNotDependOnPartitions() throws IOException {
        spark.conf().set(SmallRun.MAX_BYTES, "0");
        spark.conf().set("spark.sql.shuffle.partitions", "7");
        try {
            TinyRun seven = tiny("seven").file("a/news [1] {a,b} *? ü 😀 %20", TinyRun.NEWS);
            seven.run();
            for (TableSpec table : RESULTS) {
                assertEquals(published.lines(table), seven.lines(table), table.name());
            }
        } finally {
            spark.conf().unset(SmallRun.MAX_BYTES);
            spark.conf().set("spark.sql.shuffle.partitions", "2");
        }
    }

    @Test
    void aDateReplacesExactlyItsPartition() throws IOException {
        TinyRun tiny = tiny("aDateReplacesExactlyItsPartition").file("a/news", TinyRun.NEWS);
        LocalDate first = LocalDate.parse("2027-06-08");
        LocalDate second = LocalDate.parse("2027-06-09");
        tiny.run(first);
        List<String> quotes = tiny.lines(Tables.QUOTES);
        String other =
                "harbour-post|2027-06-09T10:00:00Z|Roads|“It is over,” said Valcourt. “It is not over,” said Okafor.";
        tiny.file("a/news", List.of(other)).run(second);
        assertEquals(8, tiny.table(Tables.QUOTES).count());
        tiny.run(second);
        assertEquals(8, tiny.table(Tables.QUOTES).count());
        assertEquals(
                quotes,
                tiny.table(Tables.QUOTES).where("ingest_date = DATE'2027-06-08'").toJSON().collectAsList().stream()
                        .sorted()
                        .toList());
        assertEquals(
                8,
                tiny.table(Tables.SPEAKERS)
                        .selectExpr("sum(n_quotes)")
                        .collectAsList()
                        .get(0)
                        .getLong(0));
    }

    @Test
    void aFileThatBreaksOffKeepsWhatWasReadAndAnEmptyOneReplacesItWithNoRows() throws IOException {
        TinyRun tiny = tiny("cut-and-empty").file("news", List.of(TinyRun.NEWS.get(3), "CUT"));
        LocalDate date = LocalDate.parse("2027-06-08");
        assertEquals(
                "2 read = 1 analyzed + 0 duplicate + 0 skipped + 1 rejected",
                tiny.run(date).counts().equation());
        Row reject = tiny.table(Tables.REJECTS)
                .select("code", "record_no")
                .collectAsList()
                .get(0);
        assertEquals("[file_unreadable,1]", reject.toString());

        tiny.file("news", List.of()).run(date);
        tiny.tables().forEach((table, rows) -> assertEquals(List.of(), rows, table));
        tiny.file("news", TinyRun.NEWS.subList(0, 4)).run(date);
        assertEquals(5, tiny.table(Tables.QUOTES).count());
    }

    @Test
    void otherInputsAreRefusedAndTheTablesKept() {
        RunRequest other = published.request(Map.of());
        RunRequest elsewhere = new RunRequest(
                other.runId(),
                other.version(),
                List.of(new RunRequest.Batch(
                        Optional.empty(), List.of(other.inputs().get(0) + "/a"))),
                other.output(),
                other.existing(),
                other.settings());
        assertEquals(ErrorCode.USAGE, refused(published, elsewhere).code());
        assertEquals(6, published.table(Tables.QUOTES).count());
    }

    @Test
    void aDateIsAddedToTablesThatWereWrittenWithoutOne() {
        AnalyzeJob job = published.job();
        RunPlan added = job.plan(published.request(Map.of(), LocalDate.of(2027, 11, 24)));
        assertEquals(List.of(LocalDate.of(2027, 11, 23)), added.kept());

        RunRequest sameDay = published.request(Map.of(), LocalDate.of(2027, 11, 23));
        assertEquals(List.of(), job.plan(sameDay).kept());
        RunRequest otherInputs = new RunRequest(
                sameDay.runId(),
                sameDay.version(),
                List.of(new RunRequest.Batch(
                        sameDay.batches().get(0).date(),
                        List.of(sameDay.inputs().get(0) + "/a"))),
                sameDay.output(),
                sameDay.existing(),
                sameDay.settings());
        JobException refused = assertThrows(JobException.class, () -> job.plan(otherInputs));
        assertTrue(String.valueOf(refused.getMessage()).contains("with another --date"), refused.getMessage());
    }

    @Test
    void aMissingInputIsSaid() {
        TinyRun tiny = tiny("aMissingInputIsSaid");
        assertEquals(
                ErrorCode.INPUT_UNREADABLE,
                refused(tiny, tiny.request(Map.of())).code());
    }

    @Test
    void aSecondRunIsToldWhoIsWriting() {
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        OutputLock lock = OutputLock.take(
                new org.apache.hadoop.fs.Path(Path.of(published.output()).toUri()),
                LockHolder.here("the-first", Instant.EPOCH),
                configuration);
        try {
            JobException refused = refused(published, published.request(Map.of("max-reject-ratio", "1")));
            assertEquals(ErrorCode.OUTPUT_LOCKED, refused.code());
            assertTrue(String.valueOf(refused.getMessage()).contains("run the-first"), refused::getMessage);
        } finally {
            lock.close();
        }
    }

    private static JobException refused(TinyRun tiny, RunRequest request) {
        return assertThrows(JobException.class, () -> tiny.run(request));
    }

    @Test
    void tooManyRejectsPublishNothing() throws IOException {
        TinyRun tiny = tiny("tooManyRejectsPublishNothing").file("a/news", TinyRun.NEWS);
        JobException refused = refused(tiny, tiny.request(Map.of()));
        assertEquals(ErrorCode.TOO_MANY_REJECTS, refused.code());
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("a/news, record 8 (malformed_record"), message);
        assertFalse(Files.exists(folder.resolve("tooManyRejectsPublishNothing/out/current")));
    }

    @Test
    void aBatchThatFailsAQualityGatePublishesNothing() throws IOException {
        TinyRun tiny = tiny("aBatchThatFailsAQualityGatePublishesNothing");
        for (int day = 1; day <= 4; day++) {
            tiny.file("2027-06-0" + day + "/news", batch(day, day < 4 ? 12 : 3));
        }
        tiny.batches(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 2), LocalDate.of(2027, 6, 3));
        Map<String, List<String>> before = tiny.tables();
        JobException refused = refused(
                tiny,
                tiny.batchesRequest(
                        Map.of("max-volume-change", "3", "max-undated-ratio", "0.5"), LocalDate.of(2027, 6, 4)));
        assertEquals(ErrorCode.QUALITY_GATE_FAILED, refused.code());
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("isle-times has 3 stories, and 12.0 is the median of its last 3 runs"), message);
        assertTrue(message.contains("3 of 3 articles have no published time"), message);
        assertEquals(before, tiny.tables());
    }

    private static List<String> batch(int day, int stories) {
        return IntStream.range(0, stories)
                .mapToObj(
                        i -> "isle-times||Story " + day + "." + i + "|“Number " + "x".repeat(i + 1) + ",” said Okafor.")
                .toList();
    }
}
