package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.job.row.StandingRow;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.ParquetRows;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * A second copy, with one file per past month, of what each batch reads from all earlier batches: {@code
 * OUT/_data/RUN/_months/NAME/2030-01} beside {@code RUN/NAME/ingest_date=2030-01-07}. So a batch opens no more files
 * after a year than after a month. A month holds the rows of its dates unchanged, and is dropped when one of them is
 * rewritten; it may be missing. Under the output's lock, and thread-safe.
 */
public final class PackedMonths {

    static final String FOLDER = "_months";
    /** A month of fewer dates is read as fast without packing. */
    private static final int MIN_DATES = 4;

    private final SparkSession spark;
    private final OutputStore store;
    private final Path run;
    private final Map<String, StructType> schemas;

    /** What a batch reads of the people of all batches before it: their names. */
    private static final Set<String> NAMES = Set.of(
            "article_id",
            "version",
            "outlet",
            "published_at",
            "name",
            "kind",
            "title",
            "mentions_in_quotes",
            "mentions_outside",
            "speaker_id",
            "qid",
            TableSpec.PARTITION);

    /** The months of one run, whose tables are in the folder {@code run}: of all that a batch reads of all batches before it. */
    public static PackedMonths of(SparkSession spark, OutputStore store, Path run) {
        Map<String, StructType> schemas = new HashMap<>();
        Tables.DAYS.forEach(table -> schemas.put(table.name(), table.schema()));
        schemas.put(Tables.SPEAKER_CHANGES.name(), Tables.SPEAKER_CHANGES.schema());
        schemas.put(
                Tables.PEOPLE.name(),
                new StructType(Arrays.stream(Tables.PEOPLE.schema().fields())
                        .filter(field -> NAMES.contains(field.name()))
                        .toArray(StructField[]::new)));
        schemas.put(Standings.FOLDER, StandingRow.DATED);
        return new PackedMonths(spark, store, run, schemas);
    }

    /**
     * The months of one run.
     *
     * @param run its folder
     * @param schemas what is packed: folders' names in {@code run}, and the schemas of their rows with the ingest date
     */
    PackedMonths(SparkSession spark, OutputStore store, Path run, Map<String, StructType> schemas) {
        this.spark = spark;
        this.store = store;
        this.run = run;
        this.schemas = Map.copyOf(schemas);
    }

    /** The months of the folder called {@code name} that are packed. */
    public Set<YearMonth> packed(String name) {
        return names(new Path(new Path(run, FOLDER), name)).stream()
                .map(YearMonth::parse)
                .collect(Collectors.toSet());
    }

    /** The rows that {@code dates} have in the folder called {@code name}, from months where those are packed. */
    public Dataset<Row> read(String name, Collection<LocalDate> dates) {
        Path folder = new Path(run, name);
        Set<YearMonth> packed = packed(name);
        Set<String> there = names(folder);
        List<String> months = new ArrayList<>();
        List<String> days = new ArrayList<>();
        byMonth(dates).forEach((month, its) -> {
            if (packed.contains(month)) {
                months.add(packed(name, month).toString());
            } else {
                its.stream()
                        .map(PackedMonths::partition)
                        .filter(there::contains)
                        .map(partition -> new Path(folder, partition).toString())
                        .forEach(days::add);
            }
        });
        StructType schema = schemas.get(name);
        Dataset<Row> rows = days.isEmpty()
                ? spark.createDataFrame(List.of(), schema)
                : ParquetFolder.read(
                        spark.read().schema(schema).option("basePath", folder.toString()), days.toArray(String[]::new));
        return months.isEmpty()
                ? rows
                : rows.unionByName(ParquetFolder.read(spark.read().schema(schema), months.toArray(String[]::new))
                        .where(col(TableSpec.PARTITION).isInCollection(Set.<Object>copyOf(dates))));
    }

    /**
     * How many rows some of {@code dates} have in the folder called {@code name}: those of the last month that is packed, and of as
     * many packed months before it as hold {@code max} rows together with it. One Spark job; none, and no date, without a packed month.
     */
    public Map<LocalDate, Long> countLast(String name, Collection<LocalDate> dates, long max) {
        Set<YearMonth> packed = packed(name);
        Map<LocalDate, Long> counts = new HashMap<>();
        long rows = 0;
        for (Map.Entry<YearMonth, Set<LocalDate>> month :
                new TreeMap<>(byMonth(dates)).descendingMap().entrySet()) {
            if (packed.contains(month.getKey())) {
                rows += ParquetRows.count(
                        packed(name, month.getKey()), spark.sparkContext().hadoopConfiguration());
                if (!counts.isEmpty() && rows > max) {
                    break;
                }
                month.getValue().forEach(date -> counts.put(date, 0L));
            }
        }
        if (!counts.isEmpty()) {
            read(name, counts.keySet())
                    .groupBy(TableSpec.PARTITION)
                    .count()
                    .collectAsList()
                    .forEach(row -> counts.put(row.getLocalDate(0), row.getLong(1)));
        }
        return counts;
    }

    /** Carries the months of {@code earlier} over of which all dates in {@code before} are {@code kept} as they are. */
    public void carryOver(PackedMonths earlier, Collection<LocalDate> before, Set<LocalDate> kept) {
        List<OutputStore.Carried> months = new ArrayList<>();
        byMonth(before).forEach((month, dates) -> {
            if (kept.containsAll(dates)) {
                schemas.keySet()
                        .forEach(name ->
                                months.add(new OutputStore.Carried(earlier.packed(name, month), packed(name, month))));
            }
        });
        store.carryOver(months);
    }

    /** Forgets the month of a date that is rewritten. */
    public void drop(LocalDate date) {
        schemas.keySet().forEach(name -> store.delete(packed(name, YearMonth.from(date))));
    }

    /** Packs the months before the last one that are all {@code kept}, and are not packed yet. A Spark job for each folder of one. */
    public void pack(Collection<LocalDate> all, Set<LocalDate> kept) {
        SortedMap<YearMonth, Set<LocalDate>> months = byMonth(all);
        if (months.size() < 2) {
            return;
        }
        months.headMap(months.lastKey()).forEach((month, dates) -> {
            if (dates.size() >= MIN_DATES && kept.containsAll(dates)) {
                schemas.keySet().stream()
                        .filter(name -> store.children(packed(name, month)).isEmpty())
                        .forEach(name -> read(name, dates)
                                .coalesce(1)
                                .write()
                                .parquet(packed(name, month).toString()));
            }
        });
    }

    private Path packed(String name, YearMonth month) {
        return new Path(new Path(new Path(run, FOLDER), name), month.toString());
    }

    private Set<String> names(Path folder) {
        return store.children(folder).stream().map(Path::getName).collect(Collectors.toCollection(HashSet::new));
    }

    private static String partition(LocalDate date) {
        return TableSpec.PARTITION + "=" + date;
    }

    private static SortedMap<YearMonth, Set<LocalDate>> byMonth(Collection<LocalDate> dates) {
        SortedMap<YearMonth, Set<LocalDate>> months = new TreeMap<>();
        dates.forEach(date -> months.computeIfAbsent(YearMonth.from(date), month -> new TreeSet<>())
                .add(date));
        return months;
    }
}
