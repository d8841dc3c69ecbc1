package org.newsvoice.job.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.job.batch.BatchCounts;
import org.newsvoice.job.batch.PackedMonths;
import org.newsvoice.job.batch.Standings;
import org.newsvoice.job.speakers.GivenIds;
import org.newsvoice.job.speakers.ResolveSpeakers;
import org.newsvoice.job.task.JobSteps;
import org.newsvoice.job.task.Together;
import org.newsvoice.run.RunManifest;
import org.newsvoice.run.RunSummary;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.ParquetRows;
import org.newsvoice.table.RunRow;
import org.newsvoice.table.SpeakerChangeRow;
import org.newsvoice.table.TableLayout;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Writes a run's tables into its own folder, beside the other dates' partitions from the previous run. */
public final class WriteTables {

    private static final long TALLIES_PER_STORY = 10;
    /** Each run adds one; more of them become one. */
    private static final int MAX_RUN_FILES = 31;

    private final SparkSession spark;
    private final OutputStore store;
    private final Path folder;
    private final Set<LocalDate> carriedOver = new HashSet<>();
    private final PackedMonths months;

    public WriteTables(SparkSession spark, OutputStore store, Path folder) {
        this.spark = spark;
        this.store = store;
        this.folder = folder;
        this.months = PackedMonths.of(spark, store, folder);
    }

    /** Carries the earlier runs' rows over from {@code previous}, and the partitions of {@code dates} as they are. */
    public void carryOver(RunManifest previous, Collection<LocalDate> dates) {
        Path from = store.runFolder(previous.runId());
        carriedOver.addAll(dates);
        List<OutputStore.Carried> asTheyAre = new ArrayList<>();
        dates.forEach(date -> asTheyAre.add(new OutputStore.Carried(standings(from, date), standings(folder, date))));
        for (TableSpec table : Tables.ALL) {
            if (!table.partitioned()) {
                continue;
            }
            Path there = new Path(from, table.name());
            for (LocalDate date : dates) {
                if (!isOlder(previous)) {
                    asTheyAre.add(new OutputStore.Carried(
                            new Path(there, partitionName(date)), new Path(table(table), partitionName(date))));
                } else if (!Tables.DAYS.contains(table)) {
                    carryOver(previous, table, date);
                }
            }
        }
        store.carryOver(asTheyAre);
        if (isOlder(previous)) {
            dates.forEach(this::writeDays);
        }
        Path runs = new Path(from, Tables.RUNS.name());
        carryOver(
                Tables.RUNS,
                runs,
                table(Tables.RUNS),
                previous.schemaVersion(),
                isOlder(previous) || store.children(runs).size() > MAX_RUN_FILES);
        if (!isOlder(previous)) {
            months.carryOver(PackedMonths.of(spark, store, from), dates(previous), Set.copyOf(dates));
        }
    }

    /**
     * Carries the partitions of a date over from {@code previous} with what is new in them.
     *
     * @param counts of this date; empty where they are as before
     * @param who who its names are now; empty where they are who they were
     */
    public void revise(
            RunManifest previous,
            LocalDate date,
            Optional<BatchCounts> counts,
            Optional<ResolveSpeakers.Resolved> who) {
        Path from = store.runFolder(previous.runId());
        int files = TableLayout.files(previous.partition(date).read());
        for (TableSpec table : List.of(Tables.ARTICLES, Tables.QUOTES, Tables.PEOPLE)) {
            Dataset<Row> rows = table.read(
                    spark,
                    new Path(from, table.name()).toString(),
                    List.of(new Path(new Path(from, table.name()), partitionName(date)).toString()),
                    previous.schemaVersion());
            Dataset<Row> counted = counts.map(of -> of.applyTo(rows)).orElse(rows);
            write(table, table.select(named(who, table, counted)), date, files);
        }
        carryOver(previous, Tables.REJECTS, date);
        who.ifPresentOrElse(
                of -> writeChanges(of.changes(), date), () -> carryOver(previous, Tables.SPEAKER_CHANGES, date));
        counts.ifPresentOrElse(
                of -> writeStandings(Standings.counted(standings(previous, List.of(date)), of), date, files),
                () -> store.carryOver(standings(from, date), standings(folder, date)));
    }

    private static Dataset<Row> named(Optional<ResolveSpeakers.Resolved> who, TableSpec table, Dataset<Row> rows) {
        if (table.equals(Tables.QUOTES)) {
            return who.map(of -> of.ids().ofQuotes(rows)).orElseGet(() -> GivenIds.flagsInOrder(rows));
        }
        return table.equals(Tables.PEOPLE)
                ? who.map(of -> of.ids().ofPeople(rows)).orElse(rows)
                : rows;
    }

    /** The rows of a table that are committed. */
    public long count(TableSpec table) {
        return ParquetRows.count(table(table), configuration());
    }

    /** The same without a look at the dates that {@code previous} has counted and that were carried over from it. */
    public long count(TableSpec table, Optional<RunManifest> previous) {
        Long counted =
                previous.map(manifest -> manifest.rows().get(table.name())).orElse(null);
        if (counted == null || !table.partitioned()) {
            return count(table);
        }
        RunManifest manifest = previous.orElseThrow();
        Path from = new Path(store.runFolder(manifest.runId()), table.name());
        long rows = counted;
        for (String date : manifest.partitions().keySet()) {
            if (!carriedOver.contains(LocalDate.parse(date))) {
                rows -= ParquetRows.count(new Path(from, partitionName(LocalDate.parse(date))), configuration());
            }
        }
        for (Path partition : store.children(table(table))) {
            String name = partition.getName();
            String date = name.substring(name.indexOf('=') + 1);
            if (name.startsWith(TableSpec.PARTITION + "=") && !carriedOver.contains(LocalDate.parse(date))) {
                rows += ParquetRows.count(partition, configuration());
            }
        }
        return rows;
    }

    private long count(TableSpec table, LocalDate date) {
        return ParquetRows.count(new Path(table(table), partitionName(date)), configuration());
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    /** What {@code previous} knows of its batches' stories. */
    public Dataset<Row> standings(RunManifest previous, Collection<LocalDate> dates) {
        return PackedMonths.of(spark, store, store.runFolder(previous.runId())).read(Standings.FOLDER, dates);
    }

    private static List<LocalDate> dates(RunManifest run) {
        return run.partitions().keySet().stream().map(LocalDate::parse).toList();
    }

    private static boolean isOlder(RunManifest previous) {
        return previous.schemaVersion() < RunManifest.SCHEMA_VERSION;
    }

    /** Carries the partition of a date over from {@code previous} as it is. */
    public void carryOver(RunManifest previous, TableSpec table, LocalDate date) {
        Path from = new Path(store.runFolder(previous.runId()), table.name());
        carryOver(
                table,
                new Path(from, partitionName(date)),
                new Path(table(table), partitionName(date)),
                previous.schemaVersion(),
                isOlder(previous));
    }

    /** Tables of an older version are rewritten, because readers of plain files want one schema in all of them. */
    private void carryOver(TableSpec table, Path from, Path to, int schemaVersion, boolean rewrite) {
        if (!rewrite) {
            store.carryOver(from, to);
        } else if (!store.children(from).isEmpty()) {
            table.readFiles(spark, from.toString(), schemaVersion)
                    .coalesce(1)
                    .write()
                    .parquet(to.toString());
        }
    }

    /**
     * Writes the tables that the records of one date make.
     *
     * @param standings what later runs know the date's stories by
     * @param changes what the date's names changed of earlier ids
     */
    public void writeDate(
            StoryTables tables, Dataset<Row> standings, List<SpeakerChange> changes, LocalDate date, long records) {
        int files = TableLayout.files(records);
        JobSteps.describe(spark, "write the tables of " + date);
        Together.run(
                () -> write(Tables.QUOTES, tables.quotes(), date, files),
                () -> write(Tables.ARTICLES, tables.articles(), date, files),
                () -> write(Tables.PEOPLE, tables.people(), date, files),
                () -> write(Tables.REJECTS, tables.rejects(), date, files),
                () -> writeStandings(standings, date, files),
                () -> writeChanges(changes, date));
    }

    /** Writes what later runs know a date's stories by. */
    public void writeStandings(Dataset<Row> standings, LocalDate date, int files) {
        standings.coalesce(files).write().parquet(standings(folder, date).toString());
    }

    /** Sums a date's quotations as they were written, to its rows of the tables of days. */
    public void writeDays(LocalDate date) {
        JobSteps.describe(spark, "sum the quotations of " + date);
        months.drop(date);
        Dataset<Row> quotes = read(Tables.QUOTES, date);
        int files = tallyFiles(count(Tables.QUOTES, date));
        Dataset<Row> people = read(Tables.PEOPLE, date);
        Together.run(
                () -> write(Tables.SPEAKER_DAYS, TallySpeakers.byDay(quotes), date, files),
                () -> write(Tables.CO_QUOTED_DAYS, TallyPairs.coQuotedDays(quotes), date, files),
                () -> write(Tables.SPEAKS_ABOUT_DAYS, TallyPairs.speaksAboutDays(quotes, people), date, files));
    }

    private void writeChanges(List<SpeakerChange> changes, LocalDate date) {
        List<Row> rows = changes.stream().map(SpeakerChangeRow.SPEC::row).toList();
        write(Tables.SPEAKER_CHANGES, spark.createDataFrame(rows, SpeakerChangeRow.SPEC.schema()), date, 1);
    }

    /** All changes of ids, of the dates written or carried over. */
    private List<SpeakerChange> changes(Collection<LocalDate> dates, Optional<RunManifest> previous) {
        return count(Tables.SPEAKER_CHANGES, previous) == 0
                ? List.of()
                : months
                        .read(Tables.SPEAKER_CHANGES.name(), dates)
                        .orderBy(TableSpec.PARTITION)
                        .collectAsList()
                        .stream()
                        .map(SpeakerChangeRow::change)
                        .toList();
    }

    /**
     * Sums the tables of days over all {@code dates}.
     *
     * @param articles how many articles count once
     * @param previous the run that dates were carried over from, if any
     */
    public void writeSums(Collection<LocalDate> dates, long articles, Optional<RunManifest> previous) {
        JobSteps.describe(spark, "pack the past months");
        months.pack(dates, carriedOver);
        JobSteps.describe(spark, "sum the speakers");
        List<SpeakerChange> changes = changes(dates, previous);
        Dataset<Row> days = months.read(Tables.SPEAKER_DAYS.name(), dates);
        writeSum(Tables.SPEAKERS, TallySpeakers.overall(days, changes), Tables.SPEAKER_DAYS, previous);
        Dataset<Row> speakers = read(Tables.SPEAKERS);
        JobSteps.describe(spark, "sum who is quoted beside whom, and who speaks about whom");
        Dataset<Row> together =
                TallyPairs.coQuoted(months.read(Tables.CO_QUOTED_DAYS.name(), dates), changes, speakers, articles);
        Dataset<Row> about =
                TallyPairs.speaksAbout(months.read(Tables.SPEAKS_ABOUT_DAYS.name(), dates), changes, speakers);
        Together.run(
                () -> writeSum(Tables.CO_QUOTED, together, Tables.CO_QUOTED_DAYS, previous),
                () -> writeSum(Tables.SPEAKS_ABOUT, about, Tables.SPEAKS_ABOUT_DAYS, previous));
    }

    private void writeSum(TableSpec table, Dataset<Row> rows, TableSpec days, Optional<RunManifest> previous) {
        table.layout()
                .write(table.select(rows), tallyFiles(count(days, previous)))
                .parquet(table(table).toString());
    }

    /** For at most as many tallies as there are {@code rows}, of which a story has several. */
    private static int tallyFiles(long rows) {
        return TableLayout.files(rows / TALLIES_PER_STORY);
    }

    /** Adds a finished run's own row. */
    public void writeRun(RunSummary run) {
        Tables.RUNS
                .layout()
                .write(spark.createDataFrame(List.of(RunRow.SPEC.row(run)), RunRow.SPEC.schema()), 1)
                .mode(SaveMode.Append)
                .parquet(table(Tables.RUNS).toString());
    }

    /** The articles by outlet of earlier runs, as {@link MeasureTables} compares them; before {@link #writeRun}. */
    public List<Map<String, Long>> history(Optional<LocalDate> date) {
        return store.children(table(Tables.RUNS)).isEmpty()
                ? List.of()
                : MeasureTables.history(read(Tables.RUNS), date);
    }

    /** A table as it is in the run's folder. */
    Dataset<Row> read(TableSpec table) {
        return table.read(spark, table(table).toString());
    }

    /** The same of one ingest date. */
    public Dataset<Row> read(TableSpec table, LocalDate date) {
        return table.read(spark, table(table).toString(), date);
    }

    /** Writes the rows that a table has of one date into so many files. */
    public void write(TableSpec table, Dataset<Row> rows, LocalDate date, int files) {
        boolean isDated = List.of(rows.columns()).contains(TableSpec.PARTITION);
        table.layout()
                .write(isDated ? rows.drop(TableSpec.PARTITION) : rows, files)
                .parquet(new Path(table(table), partitionName(date)).toString());
    }

    private Path table(TableSpec table) {
        return new Path(folder, table.name());
    }

    private static Path standings(Path run, LocalDate date) {
        return new Path(new Path(run, Standings.FOLDER), partitionName(date));
    }

    private static String partitionName(LocalDate date) {
        return TableSpec.PARTITION + "=" + date;
    }
}
