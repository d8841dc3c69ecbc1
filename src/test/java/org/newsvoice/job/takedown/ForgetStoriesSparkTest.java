package org.newsvoice.job.takedown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.newsvoice.job.TinyRun;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.Tables;
import org.newsvoice.validation.ValidateOutput;

@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgetStoriesSparkTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 10);
    private static final LocalDate SECOND = LocalDate.of(2027, 6, 11);
    private static final String FERRY_WORDS = "The ferry is back. “We did it,” said Okafor. Then rain.";
    /** A wire story three times, and one that stands there twice. */
    private static final List<String> NEWS = List.of(
            "harbour-post|2027-06-08T10:00:00Z|Ferry returns|" + FERRY_WORDS,
            "hill-courier|2027-06-08T11:00:00Z|Ferry returns|" + FERRY_WORDS,
            "isle-times|2027-06-09T09:00:00Z|Ferry returns|" + FERRY_WORDS,
            "harbour-post|2027-06-09T10:00:00Z|Budget|“It is enough,” said Valcourt. “It is not enough,” said Okafor.",
            "harbour-post|2027-06-09T10:00:00Z|Budget|“It is enough,” said Valcourt. “It is not enough,” said Okafor.");

    private static final String BUDGET = FieldHash.of("harbour-post", "Budget");
    /** The canonical one. */
    private static final String FERRY_URL = "https://harbour-post.example/Ferry-returns";

    private static final List<String> COPIES =
            List.of(FieldHash.of("hill-courier", "Ferry returns"), FieldHash.of("isle-times", "Ferry returns"));

    private final SparkSession spark;
    private final TinyRun tiny;

    ForgetStoriesSparkTest(SparkSession spark, @TempDir Path folder) {
        this.spark = spark;
        this.tiny = new TinyRun(spark, folder);
    }

    @Test
    void nothingRemainsAndNothingComesBack() throws IOException {
        tiny.file(FIRST + "/news", NEWS).batches(FIRST);
        tiny.file(SECOND + "/news", List.of("isle-times|2027-06-10T10:00:00Z|Gulls|“They steal,” said Valcourt."))
                .batches(SECOND);
        assertRefused("f00d");
        assertRefused("' OR true --");
        assertRefused("../../_data");

        // Cut short after it had written its list: the same call makes it good.
        ForgottenStories.in(store()).and(Set.of(BUDGET), Set.of()).keepIn(store());
        ForgetStories.Erased erased = forget("forget-1", Set.of(BUDGET), Set.of(FERRY_URL));

        assertEquals(List.of(2L, 3L, 1L, 2L), List.of(erased.articles(), erased.quotes(), erased.rejects(), (long)
                erased.runs()));
        assertEquals(
                COPIES.stream().sorted().toList(),
                erased.copies().stream().map(ForgetStories.Copy::articleId).toList());
        assertEquals(List.of("forget-1"), names("_data"));
        assertEquals(List.of(), new ValidateOutput(spark).run(published()));
        assertEquals(
                List.of("[forgotten,skipped,null,null,3]"),
                tiny
                        .table(Tables.REJECTS)
                        .groupBy("code", "outcome", "article_id", "excerpt")
                        .count()
                        .collectAsList()
                        .stream()
                        .map(Row::toString)
                        .toList());
        assertEquals(Set.of("“We did it,”", "“They steal,”"), storedQuotations());

        // Published already: to find nothing of it is no error, and makes no new run.
        assertEquals(0, forget("forget-2", Set.of(BUDGET), Set.of(FERRY_URL)).articles());
        assertEquals("forget-1", published().runId());

        Map<String, List<String>> forgotten = tiny.tables();
        assertEquals(0, tiny.batches(FIRST).get(0).analyses().made());
        assertEquals(forgotten, tiny.tables(), "a run on the same input gives the tables that forgetting has left");
    }

    private void assertRefused(String unknown) {
        String shown = published().runId();
        JobException refused =
                assertThrows(JobException.class, () -> forget("forget-0", Set.of(BUDGET, unknown), Set.of()));
        assertEquals(ErrorCode.INPUT_UNREADABLE, refused.code());
        assertTrue(
                String.valueOf(refused.getMessage()).contains(": " + unknown + ". Nothing was changed."),
                refused::getMessage);
        assertEquals(shown, published().runId());
        assertTrue(store().findForgotten().isEmpty());
    }

    private Set<String> storedQuotations() {
        String[] folders = names("_analyses").stream()
                .flatMap(analyzer -> names("_analyses/" + analyzer).stream()
                        .map(run -> tiny.output() + "/_analyses/" + analyzer + "/" + run))
                .toArray(String[]::new);
        return spark.read().parquet(folders).selectExpr("inline(quotes)").select("text").collectAsList().stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toSet());
    }

    private ForgetStories.Erased forget(String runId, Set<String> articleIds, Set<String> urls) {
        ForgetStories stories = new ForgetStories(spark, Clock.systemUTC());
        return stories.run(new ForgetStories.Request(runId, tiny.output(), articleIds, urls));
    }

    private PublishedOutput published() {
        return PublishedOutput.open(tiny.output(), spark.sparkContext().hadoopConfiguration());
    }

    private OutputStore store() {
        return new OutputStore(tiny.output(), spark.sparkContext().hadoopConfiguration());
    }

    private List<String> names(String folder) {
        return store().children(new org.apache.hadoop.fs.Path(tiny.output(), folder)).stream()
                .map(org.apache.hadoop.fs.Path::getName)
                .toList();
    }
}
