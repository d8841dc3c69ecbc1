package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.storage.FaultyDisk;
import org.newsvoice.table.Tables;

/** Whatever happens to a run: afterwards the tables are those of an undisturbed one. scripts/fault-drill.sh does worse. */
@ExtendWith({SparkSessionExtension.class, PublishedNews.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsSparkTest {

    private final SparkSession spark;
    private final Path folder;
    private final PublishedNews published;
    private final Map<String, List<String>> undisturbed;

    private Path here = Path.of("");
    private TinyRun tiny;

    FaultsSparkTest(SparkSession spark, @TempDir Path folder, PublishedNews published) {
        this.spark = spark;
        this.folder = folder;
        this.published = published;
        this.tiny = published.tiny();
        this.undisturbed = tiny.tables();
    }

    @BeforeEach
    void aNewOutput(TestInfo test) throws IOException {
        here = folder.resolve(test.getTestMethod().orElseThrow().getName());
        tiny = new TinyRun(spark, here).file("news", TinyRun.NEWS);
    }

    @Test
    void storiesThatBreakTheAnalyzerCostOnlyThemselves() throws IOException, InterruptedException {
        List<String> news = new ArrayList<>(TroubledNews.STORIES);
        news.addAll(TinyRun.NEWS);
        tiny.file("news", news);
        TroubledNews.runAlone(here);
        assertEquals(
                List.of(
                        "[Deep,analysis_failed,java.lang.StackOverflowError]",
                        "[Endless,deadline_exceeded,not done within PT5S]",
                        "[Greedy,analysis_failed,java.lang.OutOfMemoryError: Java heap space]"),
                tiny
                        .table(Tables.REJECTS)
                        .where("corpus_file = 'news' AND record_no < 4")
                        .selectExpr("substring_index(excerpt, '\n', 1) AS title", "code", "detail")
                        .orderBy("title")
                        .collectAsList()
                        .stream()
                        .map(Object::toString)
                        .toList());
        assertEquals(
                1,
                tiny.table(Tables.ARTICLES)
                        .where("title = 'Moody' AND n_quotes = 1")
                        .count());
        tiny.request(Map.of());
        tiny.file("news", TinyRun.NEWS).run();
        assertEquals(undisturbed, tiny.tables());
    }

    @Test
    void ofTwoRunsAtOnceOneIsRefusedAndTheOtherIsRight() {
        AtomicInteger refused = new AtomicInteger();
        tiny.run(tiny.request(Map.of("max-reject-ratio", "1")), new FakeNews(), (plan, progress) -> {
            JobException second = assertThrows(JobException.class, tiny::run);
            assertEquals(ErrorCode.OUTPUT_LOCKED, second.code());
            refused.incrementAndGet();
        });
        assertEquals(1, refused.get());
        assertEquals(undisturbed, tiny.tables());
    }

    /** Each look at the clock shows an earlier time, by an hour within a run and by a day between runs. */
    @Test
    void aClockThatIsSetBackChangesNothing() throws IOException {
        tiny = published.copiedTo(here.resolve("out"));
        AtomicInteger looks = new AtomicInteger();
        InstantSource backwards =
                () -> Instant.parse("2027-11-23T12:00:00Z").minusSeconds(3600L * looks.getAndIncrement());
        tiny.at(backwards.withZone(ZoneOffset.UTC)).run();
        tiny.at(Clock.fixed(Instant.parse("2027-11-21T12:00:00Z"), ZoneOffset.UTC))
                .run();
        assertEquals(undisturbed, tiny.tables());
        assertEquals(3, tiny.table(Tables.RUNS).count());
        assertEquals(
                0,
                tiny.table(Tables.RUNS)
                        .where("seconds_read < 0 OR seconds_analyze < 0 OR seconds_other < 0")
                        .count());
    }

    /** The disk takes no change any more at one of some points of the run; between them lie all its phases. */
    @Test
    void aDiskThatIsFullAnywhereLeavesTheOldTablesAndNoRubbish() throws IOException {
        FaultyDisk.mount(spark.sparkContext().hadoopConfiguration());
        TinyRun faulty = new TinyRun(spark, here, FaultyDisk.name(here.resolve("out")));
        faulty.run();
        FaultyDisk.repair();
        faulty.file("news", TinyRun.NEWS.subList(0, 4)).run();
        int changes = FaultyDisk.repair();
        Map<String, List<String>> old = faulty.tables();
        faulty.file("news", TinyRun.NEWS);
        for (double point : List.of(0.3, 0.7, 0.95)) {
            FaultyDisk.failAfter((int) (point * changes));
            JobException full = assertThrows(JobException.class, faulty::run, "after " + point + " of " + changes);
            FaultyDisk.repair();
            assertEquals(ErrorCode.ENVIRONMENT, full.code());
            assertEquals(old, faulty.tables());
        }
        faulty.run();
        assertEquals(undisturbed, faulty.tables());
        assertFalse(Files.exists(here.resolve("out/_data/run-3")), "what failed runs wrote is removed");
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaid() throws IOException {
        FaultyDisk.mount(spark.sparkContext().hadoopConfiguration());
        TinyRun faulty = new TinyRun(spark, here, FaultyDisk.name(here.resolve("out")));
        FaultyDisk.failAfter(0);
        JobException refused = assertThrows(JobException.class, faulty::run);
        FaultyDisk.repair();
        assertEquals(ErrorCode.ENVIRONMENT, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains("No space left on device"), refused::getMessage);
    }

    @Test
    void aDriverWithoutMemoryLeavesTheOldTablesAndSaysWhatGivesMore() throws IOException {
        tiny = published.copiedTo(here.resolve("out"));
        JobException told = assertThrows(
                JobException.class,
                () -> tiny.run(tiny.request(Map.of("max-reject-ratio", "0.9")), new FakeNews(), (plan, progress) -> {
                    throw new OutOfMemoryError("Java heap space");
                }));
        assertEquals(ErrorCode.ENVIRONMENT, told.code());
        assertTrue(String.valueOf(told.getMessage()).contains("--driver-memory"), told::getMessage);
        assertEquals(undisturbed, tiny.tables());
        tiny.run();
        assertEquals(undisturbed, tiny.tables());
    }
}
