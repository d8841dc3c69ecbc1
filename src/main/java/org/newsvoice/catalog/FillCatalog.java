package org.newsvoice.catalog;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.FieldHash;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunJson;
import org.newsvoice.sql.CurrentSpeakers;
import org.newsvoice.storage.ParquetRows;
import org.newsvoice.storage.PartitionFiles;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * Copies the tables of one published run into a namespace of a catalog. In tables with dates, only dates whose rows
 * have changed since the last copy are written. The next copy completes an interrupted one. For one thread.
 */
public final class FillCatalog {

    /** Before the hash of a date that has no rows. */
    private static final String EMPTY = "empty ";

    private final SparkSession spark;
    private final PublishedOutput output;
    private final CatalogTables catalog;
    private final List<TableSpec> tables;
    private final CurrentSpeakers speakers;

    /**
     * A copy of {@code output} to {@code name}.
     *
     * @param format of new tables ({@code iceberg}, {@code delta}, {@code parquet}), or null for the catalog's own
     * @throws JobException USAGE when {@code format} is no word
     */
    public FillCatalog(SparkSession spark, PublishedOutput output, CatalogName name, @Nullable String format) {
        this(spark, output, name, format, Tables.ALL);
    }

    /** A copy of some tables. */
    FillCatalog(
            SparkSession spark,
            PublishedOutput output,
            CatalogName name,
            @Nullable String format,
            List<TableSpec> tables) {
        if (format != null && !format.matches("\\w+")) {
            throw new JobException(
                    ErrorCode.USAGE, "'" + format + "' is no format of tables, such as iceberg or delta.");
        }
        this.spark = spark;
        this.output = output;
        this.catalog = new CatalogTables(spark, name, format);
        this.tables = tables;
        this.speakers = CurrentSpeakers.of(spark, output);
    }

    /**
     * What was done to a table.
     *
     * @param table its name
     * @param dates the dates written; empty with {@code whole}, and when nothing had changed
     * @param whole whether all of it was written
     */
    public record Filled(String table, List<LocalDate> dates, boolean whole) {}

    /**
     * Copies what has changed.
     *
     * @throws JobException USAGE when tables of these names are there that no copy has made, or with other columns; nothing is
     *     written then
     */
    public List<Filled> run() {
        catalog.createNamespace();
        FilledDates before = catalog.exists(FilledDates.TABLE)
                ? FilledDates.of(catalog.read(FilledDates.TABLE).collectAsList())
                : new FilledDates(Map.of());
        Map<String, SortedMap<String, String>> now = new HashMap<>();
        List<Filled> plan = new ArrayList<>();
        for (TableSpec table : tables) {
            boolean exists = catalog.exists(table.name());
            if (exists) {
                refuseForeign(table, before);
            }
            SortedMap<String, String> known = exists ? before.of(table.name()) : new TreeMap<>();
            SortedMap<String, String> contents = contents(table, known);
            now.put(table.name(), contents);
            plan.add(plan(table, known, contents));
        }
        noteDates(unfinished(before, plan, now), null);
        plan.forEach(this::fill);
        noteDates(new FilledDates(now), output.runId());
        return plan;
    }

    /** Names what all tables hold now after the run: who asks for that version sees one run in all of them. */
    public void tag() {
        tables.forEach(table -> catalog.tag(table.name(), output.runId()));
    }

    private void refuseForeign(TableSpec table, FilledDates before) {
        if (!before.tables().containsKey(table.name())) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "There is a table " + table.name()
                            + " that newsvoice has not made. Give another namespace. Nothing was written.");
        }
        List<String> columns = Arrays.asList(table.schema().fieldNames());
        if (!catalog.columns(table.name()).equals(columns)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "The table " + table.name()
                            + " of the catalog has other columns than that of this version, which are "
                            + String.join(", ", columns)
                            + ". Drop it, and the next copy fills it, or give another namespace. Nothing was written.");
        }
    }

    private static Filled plan(TableSpec table, SortedMap<String, String> before, SortedMap<String, String> now) {
        List<String> changed = now.keySet().stream()
                .filter(date -> !now.getOrDefault(date, "").equals(before.get(date)))
                .toList();
        // What overwrites dates leaves those alone that have no rows any more.
        boolean emptied = before.entrySet().stream()
                .anyMatch(date -> !isEmpty(date.getValue()) && isEmpty(now.getOrDefault(date.getKey(), EMPTY)));
        boolean whole = before.isEmpty() || emptied || (!table.partitioned() && !changed.isEmpty());
        return new Filled(
                table.name(),
                whole
                        ? List.of()
                        : changed.stream()
                                .filter(date -> !isEmpty(now.getOrDefault(date, EMPTY)))
                                .map(LocalDate::parse)
                                .toList(),
                whole);
    }

    private static boolean isEmpty(String content) {
        return content.startsWith(EMPTY);
    }

    /** What is certain until all is written. */
    private static FilledDates unfinished(
            FilledDates before, List<Filled> plan, Map<String, SortedMap<String, String>> now) {
        Map<String, SortedMap<String, String>> tables = new HashMap<>();
        for (Filled table : plan) {
            SortedMap<String, String> dates = new TreeMap<>(before.of(table.table()));
            now.getOrDefault(table.table(), new TreeMap<>()).keySet().forEach(date -> dates.putIfAbsent(date, ""));
            dates.replaceAll((date, hash) -> table.whole() || table.dates().contains(parsed(date)) ? "" : hash);
            tables.put(table.table(), dates);
        }
        return new FilledDates(tables);
    }

    private static @Nullable LocalDate parsed(String date) {
        return date.equals(FilledDates.WHOLE) ? null : LocalDate.parse(date);
    }

    private void fill(Filled filled) {
        TableSpec table = tables.stream()
                .filter(each -> each.name().equals(filled.table()))
                .findFirst()
                .orElseThrow();
        Dataset<Row> rows = speakers.of(table, stored(table));
        if (!catalog.exists(table.name())) {
            catalog.create(table.name(), rows.schema(), table.meaning());
        }
        if (filled.whole()) {
            catalog.replace(table.name(), rows);
        } else if (!filled.dates().isEmpty()) {
            Set<Object> dates = Set.copyOf(filled.dates());
            catalog.replaceDates(
                    table.name(), rows.where(col(TableSpec.PARTITION).isInCollection(dates)));
        }
    }

    private void noteDates(FilledDates dates, @Nullable String runId) {
        if (!catalog.exists(FilledDates.TABLE)) {
            catalog.create(FilledDates.TABLE, FilledDates.SCHEMA, FilledDates.MEANING);
        }
        catalog.replace(
                FilledDates.TABLE,
                spark.createDataFrame(dates.rows(runId), FilledDates.SCHEMA).coalesce(1));
    }

    private Dataset<Row> stored(TableSpec table) {
        return table.read(
                spark,
                output.table(table.name()).toString(),
                RunJson.manifest(output.manifest()).schemaVersion());
    }

    /**
     * A hash for each date, of what its rows were made of: files, and ids that were joined since.
     *
     * @param known those of the last time; files are opened only where the hash is another
     */
    private SortedMap<String, String> contents(TableSpec table, SortedMap<String, String> known) {
        Path folder = output.table(table.name());
        Map<LocalDate, String> joined = speakers.joinedByDate(table, stored(table));
        SortedMap<String, String> contents = new TreeMap<>();
        PartitionFiles.of(folder, configuration()).forEach((partition, files) -> {
            String date = table.partitioned() ? partition.substring(partition.indexOf('=') + 1) : FilledDates.WHOLE;
            String ids = table.partitioned() ? joined.getOrDefault(LocalDate.parse(date), "") : "";
            String hash = FieldHash.of(String.join(" ", files), ids);
            String before = known.getOrDefault(date, "");
            boolean same = before.equals(hash) || before.equals(EMPTY + hash);
            boolean empty = !same
                    && table.partitioned()
                    && ParquetRows.count(new Path(folder, partition), configuration()) == 0;
            contents.put(date, same ? before : empty ? EMPTY + hash : hash);
        });
        return contents;
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }
}
