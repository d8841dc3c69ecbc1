package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.Column;
import org.newsvoice.table.SqlDialect;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** The queries of docs/queries, and the checks of {@code validate}, on a tiny published output. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleQueriesSparkTest {

    private final SparkSession spark;
    private final TinyRun tiny;
    private final PublishedOutput published;

    ExampleQueriesSparkTest(SparkSession spark, @TempDir Path folder) throws IOException {
        this.spark = spark;
        this.tiny = new TinyRun(spark, folder).file("a/news", TinyRun.NEWS);
        tiny.run();
        this.published =
                PublishedOutput.open(tiny.output(), spark.sparkContext().hadoopConfiguration());
        TableViews.register(spark, published);
    }

    private List<Row> answer(String query) throws IOException {
        List<String> statements = SqlScript.statements(Files.readString(Path.of("docs/queries", query + ".sql")));
        assertEquals(1, statements.size());
        Dataset<Row> rows = spark.sql(statements.get(0));
        return rows.collectAsList();
    }

    @Test
    void mostQuotedSpeakersCountWireCopyOnce() throws IOException {
        assertEquals(
                List.of("[Okafor,person,2,4,4,3]", "[Valcourt,person,2,2,2,1]"),
                answer("most-quoted-speakers").stream().map(Row::toString).toList());
    }

    @Test
    void weeklyToneComesWithItsN() throws IOException {
        List<Row> weeks = answer("weekly-tone-of-a-speaker");
        assertEquals(
                2, weeks.stream().mapToLong(row -> row.<Long>getAs("n_scored")).sum());
    }

    @Test
    void coverageStandsAgainstSpeech() throws IOException {
        assertEquals(2, answer("about-against-by").size());
    }

    @Test
    void storiesWithoutVoicesCountToo() throws IOException {
        Row post = answer("speakers-per-story-by-outlet").get(0);
        assertEquals("harbour-post", post.<String>getAs("source"));
        assertEquals(4L, post.<Long>getAs("n_stories"));
        assertEquals(0.25, post.<Double>getAs("share_without_quotes"));
    }

    @Test
    void leastCertainQuotesComeFirst() throws IOException {
        List<Double> confidences = answer("quotes-to-review").stream()
                .map(row -> row.<Double>getAs("confidence"))
                .toList();
        assertEquals(confidences.stream().sorted().toList(), confidences);
        assertEquals(4, confidences.size());
    }

    @Test
    void printedViewsShowTheSameRowsAndComments() {
        assertShown(SqlDialect.SPARK, spark.newSession());
    }

    @Test
    void printedTablesShowTheSameRowsAndComments() {
        SparkSession session = spark.newSession();
        session.sql("CREATE DATABASE printed");
        session.sql("USE printed");
        try {
            assertShown(SqlDialect.SPARK_TABLES, session);
        } finally {
            session.sql("USE default");
            session.sql("DROP DATABASE printed CASCADE");
        }
    }

    private void assertShown(SqlDialect dialect, SparkSession session) {
        SqlScript.statements(dialect.script(published.address())).forEach(session::sql);
        for (TableSpec table : Tables.ALL) {
            Dataset<Row> shown = session.table(table.name());
            assertEquals(List.of(table.schema().fieldNames()), List.of(shown.columns()));
            assertEquals(spark.table(table.name()).count(), shown.count(), table.name());
            for (Column column : table.columns()) {
                assertEquals(
                        column.doc().comment(),
                        shown.schema().apply(column.name()).getComment().get(),
                        table.name() + "." + column.name());
            }
        }
    }

    @Test
    void viewsExplainThemselves() {
        for (TableSpec table : Tables.ALL) {
            for (Row column : spark.sql("DESCRIBE " + table.name()).collectAsList()) {
                String name = column.getString(0);
                assertEquals(table.column(name).doc().comment(), column.getString(2), table.name() + "." + name);
            }
        }
    }

    @Test
    void soundTablesAreFoundSound() {
        assertEquals(List.of(), new ValidateOutput(spark).run(published));
    }

    @Test
    void lostAndDamagedFilesAreFound() throws IOException {
        TinyRun damaged =
                new TinyRun(spark, Path.of(tiny.output()).resolveSibling("damaged")).file("a/news", TinyRun.NEWS);
        damaged.run();
        Path quotes = Path.of(damaged.output(), "current", "quotes");
        try (var files = Files.walk(quotes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
                spark.read()
                        .parquet(file.toString())
                        .limit(0)
                        .coalesce(1)
                        .write()
                        .parquet(damaged.output() + "-empty");
                Path empty;
                try (var written = Files.list(Path.of(damaged.output() + "-empty"))) {
                    empty = written.filter(path -> path.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow();
                }
                Files.delete(file);
                Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
                Files.move(empty, file);
                break;
            }
        }
        spark.catalog().clearCache();
        List<String> wrong = new ValidateOutput(spark)
                .run(PublishedOutput.open(damaged.output(), spark.sparkContext().hadoopConfiguration()));
        assertTrue(wrong.stream().anyMatch(sentence -> sentence.startsWith("quotes has ")), wrong.toString());
        assertTrue(wrong.stream().anyMatch(sentence -> sentence.contains("n_quotes is not")), wrong.toString());
        assertDamageIsFound(damaged);
    }

    private void assertDamageIsFound(TinyRun damaged) throws IOException {
        try (var files = Files.walk(Path.of(damaged.output(), "current", "articles"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
                Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
            }
        }
        List<String> wrong = new ValidateOutput(spark)
                .run(PublishedOutput.open(damaged.output(), spark.sparkContext().hadoopConfiguration()));
        assertEquals(1, wrong.size(), wrong.toString());
        assertTrue(wrong.get(0).startsWith("articles cannot be read: "), wrong.toString());
    }
}
