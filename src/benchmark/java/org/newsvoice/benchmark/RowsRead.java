package org.newsvoice.benchmark;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.gtEq;
import static org.apache.parquet.filter2.predicate.FilterApi.longColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.lt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.table.TableLayout;
import org.newsvoice.table.Tables;

/**
 * How many rows of {@code quotes} Parquet's own reader reads for a filter, when they are laid out as the job does: 900,000
 * invented quotations of 150,000 stories, 5,000 speakers and 30 days, in no order.
 */
public final class RowsRead {

    private static final int STORIES = 150_000;
    private static final int QUOTES_PER_STORY = 6;
    private static final int SPEAKERS = 5_000;
    private static final Instant FIRST_DAY = Instant.parse("2030-01-01T00:00:00Z");
    private static final String PAGE_ROWS = "parquet.page.row.count.limit";

    private static final FilterPredicate SPEAKER =
            eq(binaryColumn("speaker_name"), Binary.fromString("Speaker 02500"));
    private static final FilterPredicate DAY = and(
            gtEq(longColumn("published_at"), micros(14)), lt(longColumn("published_at"), micros(15)));

    private RowsRead() {}

    /** Takes the folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (SparkSession spark = SparkSettings.apply(SparkSession.builder())
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            System.out.println("| rows of a page | files | MB | rows | read for a speaker | for a day | for a speaker's day |");
            System.out.println("|---|---|---|---|---|---|---|");
            print("as the job writes", written(spark, folder.resolve("job"), List.of()));
            print("20,000, Parquet's default", written(spark, folder.resolve("default"), List.of("20000")));
        }
    }

    /** {@code pageRows} overrides the job's, if there is one. */
    private static Path written(SparkSession spark, Path folder, List<String> pageRows) {
        Dataset<Row> quotes = spark.range(STORIES * QUOTES_PER_STORY)
                .selectExpr(
                        "sha2(string(id DIV " + QUOTES_PER_STORY + "), 256) AS article_id",
                        "'' AS version",
                        "CAST(id % " + QUOTES_PER_STORY + " AS int) AS ordinal",
                        "timestamp_seconds(" + FIRST_DAY.getEpochSecond() + " + pmod(xxhash64(id DIV "
                                + QUOTES_PER_STORY + "), 30 * 86400)) AS published_at",
                        "concat('Speaker ', lpad(string(pmod(hash(id), " + SPEAKERS + ")), 5, '0')) AS speaker_name",
                        "concat(sha2(string(id), 256), sha2(string(-id), 256)) AS text");
        var writer = Tables.QUOTES.layout().write(quotes, TableLayout.files(STORIES));
        pageRows.forEach(rows -> writer.option(PAGE_ROWS, rows));
        writer.parquet(folder.toString());
        return folder;
    }

    private static void print(String what, Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(".parquet")).toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            System.out.printf(
                    "| %s | %d | %d | %,d | %,d | %,d | %,d |%n",
                    what,
                    files.size(),
                    bytes >> 20,
                    read(files, FilterCompat.NOOP),
                    read(files, FilterCompat.get(SPEAKER)),
                    read(files, FilterCompat.get(DAY)),
                    read(files, FilterCompat.get(and(SPEAKER, DAY))));
        }
    }

    private static long read(List<Path> files, FilterCompat.Filter filter) throws IOException {
        long rows = 0;
        ParquetReadOptions options =
                ParquetReadOptions.builder().withRecordFilter(filter).build();
        for (Path file : files) {
            try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
                rows += reader.getFilteredRecordCount();
            }
        }
        return rows;
    }

    private static long micros(int day) {
        return FIRST_DAY.plus(Duration.ofDays(day)).getEpochSecond() * 1_000_000;
    }
}
