package org.newsvoice.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;

/** What Parquet's own reader skips of files that were written in a {@link TableLayout}. */
@ExtendWith(SparkSessionExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableLayoutSparkTest {

    private static final int ROWS = 60_000;
    private static final int DAYS = 30;
    private static final int FILES = 3;

    private final List<Path> files;

    TableLayoutSparkTest(SparkSession spark, @TempDir Path folder) throws IOException {
        // Day and speaker of a row are far from its neighbours', as stories come in.
        Dataset<Row> quotes = spark.range(ROWS)
                .selectExpr(
                        "id AS article_id",
                        "DATE'2030-01-01' + CAST(id * 7 % " + DAYS + " AS int) AS published_at",
                        "concat('Speaker ', lpad(string(id * 31 % 997), 3, '0')) AS speaker_name",
                        "sha2(string(id), 256) AS text");
        new TableLayout(List.of("published_at", "article_id"), List.of("speaker_name", "published_at"))
                .write(quotes, FILES)
                // Pages and parts as many to these few rows as real ones to millions.
                .option("parquet.block.size", "250000")
                .option("parquet.page.size.row.check.min", "100")
                .option("parquet.page.row.count.limit", "1000")
                .parquet(folder.resolve("quotes").toString());
        try (Stream<Path> written = Files.list(folder.resolve("quotes"))) {
            files = written.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    @Test
    void aSpeakerIsReadFromAFewPages() throws IOException {
        FilterPredicate speaker =
                FilterApi.eq(FilterApi.binaryColumn("speaker_name"), Binary.fromString("Speaker 500"));
        long rows = 0;
        for (Path file : files) {
            rows += rowsRead(file, speaker);
        }
        assertEquals(FILES, files.size());
        assertTrue(rows >= ROWS / 997 && rows <= 2 * FILES * 1000, rows + " rows read");
    }

    @Test
    void aPartOfAFileIsSkippedAsAWhole() throws IOException {
        FilterPredicate speaker =
                FilterApi.eq(FilterApi.binaryColumn("speaker_name"), Binary.fromString("Speaker 500"));
        for (Path file : files) {
            assertTrue(parts(file, null) >= 3, parts(file, null) + " parts");
            assertEquals(1, parts(file, speaker));
        }
    }

    @Test
    void aDayIsReadFromOneFile() throws IOException {
        int day = (int) java.time.LocalDate.parse("2030-01-15").toEpochDay();
        List<Path> read = new ArrayList<>();
        for (Path file : files) {
            if (parts(file, FilterApi.eq(FilterApi.intColumn("published_at"), day)) > 0) {
                read.add(file);
            }
        }
        assertEquals(1, read.size());
    }

    private static long rowsRead(Path file, FilterPredicate filter) throws IOException {
        try (ParquetFileReader reader = open(file, filter)) {
            return reader.getFilteredRecordCount();
        }
    }

    private static int parts(Path file, @org.jspecify.annotations.Nullable FilterPredicate filter) throws IOException {
        try (ParquetFileReader reader = open(file, filter)) {
            return reader.getRowGroups().size();
        }
    }

    private static ParquetFileReader open(Path file, @org.jspecify.annotations.Nullable FilterPredicate filter)
            throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder()
                .withRecordFilter(filter == null ? FilterCompat.NOOP : FilterCompat.get(filter))
                .build();
        return ParquetFileReader.open(new LocalInputFile(file), options);
    }
}
