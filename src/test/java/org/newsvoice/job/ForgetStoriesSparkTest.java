package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.article.FieldHash;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgetStoriesSparkTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 10);
    private static final LocalDate SECOND = LocalDate.of(2027, 6, 11);
    /** It has no copies, and stands in the input twice. */
    private static final String BUDGET = FieldHash.of("harbour-post", "Budget");
    /** The canonical story of three. */
    private static final String FERRY = FieldHash.of("harbour-post", "Ferry returns");

    private static final String FERRY_URL = "https://harbour-post.example/Ferry-returns";
    /** The one that comes after it. */
    private static final String FERRY_COPY = FieldHash.of("hill-courier", "Back afloat 😀😀");

    private final SparkSession spark;
    private final TinyRun tiny;

    ForgetStoriesSparkTest(SparkSession spark, @TempDir Path folder) throws IOException {
        this.spark = spark;
        this.tiny = new TinyRun(spark, folder).file("news", TinyRun.NEWS);
        tiny.run(FIRST);
        tiny.run(SECOND);
    }

    @Test
    void nothingRemainsAndNothingComesBack() throws IOException {
        Map<String, Long> before = counts();

        refusesWhatIsNotThere();

        ForgetStories.Erased budget = forget("forget-1", Set.of(BUDGET), Set.of());
        assertEquals(new ForgetStories.Erased(2, 4, 2, 2, List.of()), budget);
        assertIsGone(BUDGET, "It is enough");
        assertEquals(before.get("articles") - 2, counts().get("articles"));
        assertEquals(before.get("rejects") + 2, counts().get("rejects"));
        Map<String, List<String>> forgotten = tiny.tables();
        tiny.run(SECOND);
        assertEquals(forgotten, tiny.tables(), "a run on the same input gives the tables that forgetting has left");

        // Cut short after it had written its list: the same call makes it good.
        ForgottenStories.in(store()).and(Set.of(FERRY), Set.of(FERRY_URL)).keepIn(store());
        ForgetStories.Erased ferry = forget("forget-2", Set.of(), Set.of(FERRY_URL));
        assertEquals(2, ferry.articles());
        assertEquals(
                Set.of(FERRY_COPY, FieldHash.of("isle-times", "Ferry again")),
                ferry.copies().stream().map(ForgetStories.Copy::articleId).collect(Collectors.toSet()));
        assertIsGone(FERRY, "no words");
        Dataset<Row> canonical = tiny.table(Tables.ARTICLES).where("title LIKE '%afloat%' AND is_canonical");
        assertEquals(2, canonical.count(), "its first copy of each date is counted in its place");
        assertEquals(
                0,
                tiny.table(Tables.QUOTES)
                        .where("article_id = '" + FERRY_COPY + "' AND NOT is_canonical")
                        .count());

        assertEquals(0, forget("forget-3", Set.of(BUDGET), Set.of(FERRY_URL)).articles());
        assertEquals("forget-2", published().runId(), "what is forgotten already needs no new run");
    }

    private void refusesWhatIsNotThere() {
        String shown = published().runId();
        JobException refused =
                assertThrows(JobException.class, () -> forget("forget-0", Set.of(BUDGET, "f00d"), Set.of()));
        assertEquals(ErrorCode.INPUT_UNREADABLE, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains(": f00d. Nothing was changed."), refused::getMessage);
        assertEquals(shown, published().runId());
        assertTrue(store().findForgotten().isEmpty());
    }

    /** In no table of any run, and in no stored analysis; and the tables are as they should be. */
    private void assertIsGone(String articleId, String words) throws IOException {
        List<Path> runs = list("_data");
        assertEquals(1, runs.size(), runs::toString);
        for (TableSpec table : List.of(Tables.ARTICLES, Tables.QUOTES, Tables.PEOPLE, Tables.REJECTS)) {
            assertEquals(
                    0,
                    tiny.table(table).where("article_id = '" + articleId + "'").count(),
                    table.name());
        }
        assertEquals(
                0,
                tiny.table(Tables.REJECTS)
                        .where("code = 'forgotten' AND (excerpt IS NOT NULL OR outcome <> 'skipped')")
                        .count());
        String[] stored = list("_analyses").stream()
                .flatMap(analyzer -> list("_analyses/" + analyzer.getFileName()).stream())
                .map(Path::toString)
                .toArray(String[]::new);
        assertEquals(
                0,
                spark.read()
                        .parquet(stored)
                        .where("exists(quotes, q -> contains(q.text, '" + words + "'))")
                        .count());
        assertEquals(List.of(), new ValidateOutput(spark).run(published()));
    }

    private Map<String, Long> counts() {
        return Tables.ALL.stream()
                .collect(Collectors.toMap(
                        TableSpec::name, table -> tiny.table(table).count()));
    }

    private ForgetStories.Erased forget(String runId, Set<String> articleIds, Set<String> urls) {
        ForgetStories stories = new ForgetStories(spark, Clock.systemUTC());
        return stories.run(new ForgetStories.Request(runId, tiny.output(), articleIds, urls));
    }

    private PublishedOutput published() {
        return PublishedOutput.open(tiny.output(), spark.sparkContext().hadoopConfiguration());
    }

    private org.newsvoice.storage.OutputStore store() {
        return new org.newsvoice.storage.OutputStore(
                tiny.output(), spark.sparkContext().hadoopConfiguration());
    }

    private List<Path> list(String name) {
        try (Stream<Path> files = Files.list(Path.of(tiny.output(), name))) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
