package org.newsvoice.job.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.storage.OutputStore;

@ExtendWith(SparkSessionExtension.class)
class PackedMonthsSparkTest {

    private static final String NAME = "days";
    private static final Map<String, StructType> SCHEMAS =
            Map.of(NAME, StructType.fromDDL("speaker STRING, ingest_date DATE"));
    private static final LocalDate JANUARY = LocalDate.of(2030, 1, 28);
    /** Four days of January, two of February. */
    private static final List<LocalDate> DATES =
            JANUARY.datesUntil(JANUARY.plusDays(6)).toList();

    private final SparkSession spark;
    private final OutputStore store;
    private final Path root;

    PackedMonthsSparkTest(SparkSession spark, @TempDir Path root) {
        this.spark = spark;
        this.root = root;
        this.store = new OutputStore(root.toString(), spark.sparkContext().hadoopConfiguration());
    }

    @Test
    void aPastMonthIsReadFromOneFileUntilADateOfItIsWrittenAnew() throws IOException {
        PackedMonths first = run("first");
        DATES.forEach(date -> write("first", date, "Okafor of " + date));
        List<String> rows = rows(first, DATES);
        List<String> some = rows(first, DATES.subList(1, 5));

        first.pack(DATES, new TreeSet<>(DATES));
        assertEquals(List.of("2030-01"), packed("first"), "the last month is not over");
        assertEquals(rows, rows(first, DATES));
        assertEquals(some, rows(first, DATES.subList(1, 5)));
        assertEquals(3, first.read(NAME, DATES).inputFiles().length);

        PackedMonths same = run("same");
        same.carryOver(first, DATES, Set.copyOf(DATES.subList(0, 4)));
        assertEquals(List.of("2030-01"), packed("same"));
        same.drop(JANUARY);
        assertEquals(List.of(), packed("same"));

        PackedMonths changed = run("changed");
        changed.carryOver(first, DATES, Set.copyOf(DATES.subList(1, 6)));
        assertEquals(List.of(), packed("changed"), "a day that is not kept");
        assertTrue(Files.exists(root.resolve("_data/first/_months/days/2030-01")), "the run before stays");
    }

    @Test
    void rowsOfPastDatesAreCountedByMonthAndOnlyAsFarBackAsAsked() {
        PackedMonths months = run("counted");
        List<LocalDate> all =
                LocalDate.of(2029, 12, 26).datesUntil(JANUARY.plusDays(5)).toList();
        all.forEach(date -> write("counted", date, "Moreau"));
        assertEquals(Map.of(), months.countLast(NAME, all, 1_000), "nothing is packed");

        months.pack(all, new TreeSet<>(all));
        Map<LocalDate, Long> january = months.countLast(NAME, all, 31);
        assertEquals(31, january.size());
        assertEquals(Set.of(1L), Set.copyOf(january.values()));
        assertEquals(37, months.countLast(NAME, all, 37).size(), "and December");
        assertEquals(6, months.countLast(NAME, all.subList(0, 6), 1).size(), "one month at least");
    }

    @Test
    void aMonthThatWasNotKeptIsNotPacked() {
        PackedMonths months = run("anew");
        DATES.forEach(date -> write("anew", date, "Moreau"));
        months.pack(DATES, Set.copyOf(DATES.subList(1, 6)));
        assertFalse(Files.exists(root.resolve("_data/anew/_months")));
    }

    private PackedMonths run(String id) {
        return new PackedMonths(spark, store, store.runFolder(id), SCHEMAS);
    }

    private void write(String run, LocalDate date, String speaker) {
        spark.sql("SELECT '" + speaker + "' AS speaker")
                .write()
                .parquet(store.runFolder(run) + "/" + NAME + "/ingest_date=" + date);
    }

    private static List<String> rows(PackedMonths months, Collection<LocalDate> dates) {
        Dataset<Row> rows = months.read(NAME, dates);
        return rows.orderBy("ingest_date").collectAsList().stream()
                .map(Row::toString)
                .toList();
    }

    private List<String> packed(String run) {
        List<String> months = new ArrayList<>();
        store.children(new org.apache.hadoop.fs.Path(store.runFolder(run), "_months/" + NAME))
                .forEach(month -> months.add(month.getName()));
        return months;
    }
}
