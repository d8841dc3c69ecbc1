package org.newsvoice.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.TinyRun;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Two batches copied to the session's own catalog, as files of Parquet. */
@ExtendWith(SparkSessionExtension.class)
class FillCatalogSparkTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 8);
    private static final LocalDate SECOND = LocalDate.of(2027, 6, 9);
    private static final List<TableSpec> TABLES = List.of(Tables.ARTICLES, Tables.QUOTES, Tables.SPEAKERS);
    private static final String SAYS = "|“It is enough,” said Valcourt. “It is not enough,” said Okafor.";

    private final SparkSession spark;
    private final TinyRun tiny;

    @TempDir
    private static Path folder;

    FillCatalogSparkTest(SparkSession spark, @TempDir Path input) throws IOException {
        this.spark = spark.newSession();
        this.tiny = new TinyRun(spark, input)
                .file(FIRST + "/news", List.of("harbour-post|2027-06-08T10:00:00Z|Budget" + SAYS))
                .file(SECOND + "/news", List.of("isle-times|2027-06-09T10:00:00Z|Fares|“Too much,” said Moreau."));
    }

    @BeforeEach
    void makeNamespace() {
        spark.sql("CREATE DATABASE filled LOCATION '" + folder.resolve("lake").toUri() + "'");
    }

    @AfterEach
    void dropNamespace() {
        spark.sql("DROP DATABASE filled CASCADE");
    }

    @Test
    void writesWhatChangedAndMakesWholeWhatWasCutShort() throws IOException {
        tiny.batches(FIRST);
        spark.sql("CREATE TABLE filled.quotes (mine STRING) USING parquet");
        assertThrows(JobException.class, this::fill);
        assertEquals(
                1, spark.sql("SHOW TABLES IN filled").count(), "nothing is written beside a table of somebody else");
        spark.sql("DROP TABLE filled.quotes");

        assertTrue(fill().values().stream().allMatch("whole"::equals));

        tiny.batches(SECOND);
        Map<String, String> second = fill();
        assertEquals("[2027-06-09]", second.get("articles"));
        assertEquals("[2027-06-09]", second.get("quotes"));
        assertEquals("whole", second.get("speakers"));
        assertSameAsViews();

        cutShort("articles", FIRST);
        // A date that has no quotes any more is not one that overwriting dates would empty.
        tiny.file(SECOND + "/news", List.of("isle-times|2027-06-09T10:00:00Z|Fares|Nobody speaks."))
                .batches(SECOND);
        Map<String, String> third = fill();
        assertEquals("whole", third.get("quotes"));
        assertEquals("[2027-06-08, 2027-06-09]", third.get("articles"));
        assertSameAsViews();

        assertTrue(fill().values().stream().allMatch("[]"::equals));
        assertEquals(
                List.of(published().runId()),
                spark.sql("SELECT DISTINCT run_id FROM filled.filled_dates").collectAsList().stream()
                        .map(row -> row.getString(0))
                        .toList());
    }

    private void cutShort(String table, LocalDate date) {
        CatalogTables tables = new CatalogTables(spark, CatalogName.of("spark_catalog.filled"), "parquet");
        FilledDates done = FilledDates.of(tables.read(FilledDates.TABLE).collectAsList());
        done.of(table).put(date.toString(), "");
        tables.replace(FilledDates.TABLE, spark.createDataFrame(done.rows(null), FilledDates.SCHEMA));
    }

    private PublishedOutput published() {
        return PublishedOutput.open(tiny.output(), spark.sparkContext().hadoopConfiguration());
    }

    /** What was done to each table: {@code whole}, or the dates. */
    private Map<String, String> fill() {
        return new FillCatalog(spark, published(), CatalogName.of("spark_catalog.filled"), "parquet", TABLES)
                .run().stream()
                        .collect(Collectors.toMap(
                                FillCatalog.Filled::table,
                                table -> table.whole() ? "whole" : table.dates().toString()));
    }

    private void assertSameAsViews() {
        SparkSession session = spark.newSession();
        TableViews.register(session, published());
        for (TableSpec table : TABLES) {
            Dataset<Row> filled = spark.table("filled." + table.name());
            assertEquals(lines(session.table(table.name())), lines(filled.select(columns(table))), table.name());
        }
    }

    private static org.apache.spark.sql.Column[] columns(TableSpec table) {
        return Arrays.stream(table.schema().fieldNames())
                .map(org.apache.spark.sql.functions::col)
                .toArray(org.apache.spark.sql.Column[]::new);
    }

    private static List<String> lines(Dataset<Row> rows) {
        return rows.toJSON().collectAsList().stream().sorted().toList();
    }
}
