package org.newsvoice.job.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.FakeNews;
import org.newsvoice.job.PublishedNews;
import org.newsvoice.job.TinyRun;
import org.newsvoice.run.RunSummary;
import org.newsvoice.table.QuoteStruct;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

@ExtendWith({SparkSessionExtension.class, PublishedNews.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredAnalysesSparkTest {

    private static final List<TableSpec> RESULTS = List.of(
            Tables.ARTICLES, Tables.QUOTES, Tables.PEOPLE, Tables.SPEAKERS, Tables.SPEAKER_DAYS, Tables.REJECTS);
    /** Stories of {@link TinyRun#NEWS} that need an analysis. */
    private static final int CANONICAL = 6;

    private final SparkSession spark;
    private final Path folder;
    private final PublishedNews published;
    /** The tables of the toy news when nothing is stored. */
    private final List<List<String>> fresh;

    private TinyRun tiny;

    StoredAnalysesSparkTest(SparkSession spark, @TempDir Path folder, PublishedNews published) throws IOException {
        this.spark = spark;
        this.folder = folder;
        this.published = published;
        assertEquals(new RunSummary.Analyses(CANONICAL, 0), published.summary().analyses());
        this.fresh = tables(published.tiny());
        this.tiny = news("any", TinyRun.NEWS);
    }

    /** Goes on where the run for {@link #fresh} ended, in a copy of its output. */
    private void afterTheFirstRun(String name) throws IOException {
        tiny = published.copiedTo(folder.resolve(name).resolve("out"));
    }

    @BeforeEach
    void aNewOutput(TestInfo test) throws IOException {
        tiny = news(test.getTestMethod().orElseThrow().getName(), TinyRun.NEWS);
    }

    private TinyRun news(String name, List<String> lines) throws IOException {
        return new TinyRun(spark, folder.resolve(name)).file("news", lines);
    }

    private static List<List<String>> tables(TinyRun run) {
        return RESULTS.stream().map(run::lines).toList();
    }

    @Test
    void anotherAnalyzerMakesAllAgainAndTheFirstOneNothing() throws IOException {
        afterTheFirstRun("anotherAnalyzerMakesAllAgainAndTheFirstOneNothing");
        assertEquals(
                new RunSummary.Analyses(CANONICAL, 0),
                tiny.run(new Analyzer("another", Trouble.NONE)).analyses());
        assertEquals(
                new RunSummary.Analyses(0, CANONICAL),
                tiny.run(new Analyzer("fake", Trouble.NO_STORY_IS_ALLOWED)).analyses());
        assertEquals(fresh, tables(tiny));
    }

    /** The shortest story comes last; one other may be under way on the other core. */
    @Test
    void aRunThatDiesLeavesTheNextOneTheRest() throws IOException {
        assertThrows(Exception.class, () -> tiny.run(new Analyzer("fake", Trouble.THE_LAST_STORY_KILLS)));
        long made = tiny.run().analyses().made();
        assertTrue(made == 1 || made == 2, "analyzed again: " + made);
        assertEquals(fresh, tables(tiny));
    }

    @Test
    void whatTimeRejectedIsTriedAgainAndThenAChangedStoryAlone() throws IOException {
        tiny.run(new Analyzer("fake", Trouble.NO_TIME));
        assertEquals(
                CANONICAL,
                tiny.table(Tables.REJECTS)
                        .where("code = 'deadline_exceeded' AND detail NOT LIKE 'copy%'")
                        .count());
        assertEquals(new RunSummary.Analyses(CANONICAL, 0), tiny.run().analyses());
        assertEquals(fresh, tables(tiny));

        List<String> edited = new ArrayList<>(TinyRun.NEWS);
        edited.set(4, "harbour-post||Undated|“Later,” said Valcourt. “Much later,” said Okafor.");
        tiny.file("news", edited);
        assertEquals(new RunSummary.Analyses(1, CANONICAL - 1), tiny.run().analyses());
        TinyRun anew = news("edited", edited);
        assertEquals(new RunSummary.Analyses(CANONICAL, 0), anew.run().analyses());
        assertEquals(tables(anew), tables(tiny));
    }

    @Test
    void damagedFilesAreAnalyzedAgain() throws IOException {
        afterTheFirstRun("damagedFilesAreAnalyzedAgain");
        List<Path> files = storedFiles();
        Files.write(files.get(0), new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        byte[] changed = Files.readAllBytes(files.get(1));
        changed[changed.length / 3] ^= 0x55;
        Files.write(files.get(1), changed);
        RunSummary.Analyses analyses = tiny.run().analyses();
        assertTrue(analyses.made() >= 2 && analyses.stored() >= 1, analyses::toString);
        assertEquals(fresh, tables(tiny));
        assertEquals(0, tiny.run().analyses().made());
    }

    @Test
    void tablesAndStoredAnalysesHoldOnlyAsMuchTextAsAllowed() throws IOException {
        tiny.run(tiny.request(Map.of("max-reject-ratio", "1", "store-text", "none")));
        assertEquals(6, tiny.table(Tables.QUOTES).count());
        assertEquals(0, tiny.table(Tables.ARTICLES).where("text IS NOT NULL").count());
        assertEquals(0, tiny.table(Tables.QUOTES).where("text IS NOT NULL").count());
        Dataset<Row> stored =
                spark.read().parquet(storedFiles().stream().map(Path::toString).toArray(String[]::new));
        assertEquals(CANONICAL, stored.count());
        for (String words : QuoteStruct.WORDS) {
            assertEquals(
                    0,
                    stored.where("exists(quotes, q -> q." + words + " IS NOT NULL)")
                            .count(),
                    words);
        }
        tiny.run();
        assertEquals(fresh, tables(tiny));
    }

    private List<Path> storedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(tiny.output(), "_analyses"))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    private enum Trouble {
        NONE,
        NO_STORY_IS_ALLOWED,
        THE_LAST_STORY_KILLS,
        NO_TIME
    }

    /** The toy analysis under a name of its own, and in trouble. */
    private record Analyzer(String fingerprint, Trouble trouble) implements StoryProcessorFactory {

        private static final long serialVersionUID = 1L;

        @Override
        public StoryProcessor create() {
            StoryProcessor sound = new FakeNews().create();
            return story -> switch (trouble) {
                case NONE -> sound.process(story);
                case NO_STORY_IS_ALLOWED -> throw new IllegalStateException("analyzed again: " + story.text());
                case THE_LAST_STORY_KILLS -> {
                    if (story.text().startsWith("Only a headline")) {
                        throw new IllegalStateException("the run dies");
                    }
                    yield sound.process(story);
                }
                case NO_TIME -> new StoryOutcome.Rejected(story, new Reject(RejectCode.DEADLINE_EXCEEDED, "no time"));
            };
        }
    }
}
