package org.newsvoice.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.NightInputs;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunId;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.run.RunQuality;
import org.newsvoice.run.RunSummary;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.StoryRow;
import org.newsvoice.table.TableLayout;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * The main job: reads stories, marks copies, analyzes, derives the tables, checks them and publishes all of them in one
 * step. Whatever goes wrong before that step leaves the output's old tables as they were. One run at a time per object.
 */
public final class AnalyzeJob {

    private static final String STAGING = "_staging";

    private final SparkSession spark;
    private final StoryReader reader;
    private final StoryProcessorFactory processors;
    private final Clock clock;

    /** A job on a session, which it sets up as {@link SparkSettings} has it. */
    public AnalyzeJob(SparkSession spark, StoryReader reader, StoryProcessorFactory processors, Clock clock) {
        this.spark = spark;
        this.reader = reader;
        this.processors = processors;
        this.clock = clock;
        SparkSettings.apply(spark);
    }

    /** What a run would do. */
    public RunPlan plan(RunRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return RunPlan.of(request, today, processors.fingerprint(), configuration());
    }

    /**
     * What a run would analyze, by night: reads and parses the inputs, does no NLP, and leaves nothing behind.
     *
     * @throws JobException as a run would before it analyzes
     */
    public Map<LocalDate, RunSummary.Analyses> forecast(RunRequest request) {
        OutputStore store = new OutputStore(request.output(), configuration());
        boolean isNew = !store.exists();
        try {
            Map<LocalDate, RunSummary.Analyses> forecast = locked(request, (plan, progress) -> {}, Run::forecast);
            // Not where the lock was refused: then the output is somebody else's.
            if (isNew && store.holdsNoRun()) {
                store.delete(store.root());
            }
            return forecast;
        } catch (Exception e) {
            // Spark throws checked exceptions without declaring them.
            throw StorageFailures.explained(e);
        }
    }

    /**
     * Runs and publishes.
     *
     * @return the nights that were written, in the order of their dates; the last one asked for has the run's name
     * @throws JobException when nothing was published; its code says why
     */
    public List<RunSummary> run(RunRequest request, RunObserver observer) {
        try {
            return locked(request, observer, Run::publish);
        } catch (Exception e) {
            // Spark throws checked exceptions without declaring them.
            throw StorageFailures.explained(e);
        }
    }

    private <T> T locked(RunRequest request, RunObserver observer, Function<Run, T> work) {
        if (!RunId.isValid(request.runId())) {
            throw new JobException(ErrorCode.USAGE, "A run cannot be called " + request.runId() + ".");
        }
        Instant start = clock.instant();
        OutputStore store = new OutputStore(request.output(), configuration());
        plan(request);
        store.create();
        OutputLock lock = OutputLock.take(store.root(), LockHolder.here(request.runId(), start), configuration());
        try {
            // Planned again under the lock: another run may have published in between.
            RunPlan plan = plan(request);
            Progress progress = new Progress(spark);
            observer.planned(plan, progress);
            Path folder = store.runFolder(request.runId());
            if (!store.children(folder).isEmpty()) {
                throw new JobException(
                        ErrorCode.USAGE, "There is a run called " + request.runId() + " already in this output.");
            }
            try {
                return work.apply(new Run(plan, store, lock, progress));
            } catch (Exception e) {
                // Spark throws checked exceptions without declaring them.
                store.delete(folder);
                throw e;
            } finally {
                progress.enter(Progress.Phase.DONE);
            }
        } finally {
            lock.close();
        }
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    /** One run, under the lock. */
    private final class Run {

        private final RunPlan plan;
        private final OutputStore store;
        private final OutputLock lock;
        private final Progress progress;
        private final Path folder;
        private final Gates gates;

        Run(RunPlan plan, OutputStore store, OutputLock lock, Progress progress) {
            this.plan = plan;
            this.store = store;
            this.lock = lock;
            this.progress = progress;
            this.folder = store.runFolder(plan.request().runId());
            this.gates = new Gates(
                    plan.request().settings().output().gates(), plan.nights().size());
        }

        List<RunSummary> publish() {
            store.retain(plan.request().settings().output().keepRuns() - 1);
            AnalyzeNight.Before before = before();
            List<Night> nights = new ArrayList<>();
            for (NightPlan planned : plan.nights()) {
                Night night = analyze(planned, before);
                before = before.and(night.standings(), night.stages().stories());
                nights.add(night);
            }
            progress.enter(Progress.Phase.WRITING);
            Dataset<Row> counts = counts(before.standings());
            WriteTables tables = new WriteTables(spark, store, folder);
            Map<String, RunCounts> partitions = carryOver(tables, counts);
            List<RunSummary> summaries = new ArrayList<>();
            for (Night night : nights) {
                RunSummary summary = write(night, counts, tables);
                tables.writeRun(summary);
                partitions.put(summary.ingestDate().toString(), summary.counts());
                summaries.add(summary);
            }
            tables.writeSpeakers();
            store.delete(staging());
            lock.check();
            store.publish(plan.request().runId(), RunJson.write(manifest(tables, partitions)));
            return summaries;
        }

        Map<LocalDate, RunSummary.Analyses> forecast() {
            Map<LocalDate, RunSummary.Analyses> forecast = new TreeMap<>();
            AnalyzeNight.Before before = before();
            Dataset<Row> seen = spark.createDataFrame(List.of(), StoryRow.SPEC.schema());
            for (NightPlan planned : plan.nights()) {
                AnalyzeNight stages = stages(planned);
                AnalyzeNight.Marked marked = stages.mark(stages.read(planned), before);
                Dataset<Row> unseen = marked.originals()
                        .join(seen.select("analysis_key"), new String[] {"analysis_key"}, "left_anti");
                forecast.put(planned.date(), AnalyzeStories.forecast(unseen, storedAnalyses(planned)));
                seen = seen.unionByName(marked.originals());
                Dataset<Row> stories = NightStages.stories(marked.marked());
                before = before.and(Standings.expected(stories, stamp(planned)), stories);
            }
            store.delete(folder);
            return forecast;
        }

        private AnalyzeNight stages(NightPlan planned) {
            return new AnalyzeNight(
                    spark,
                    ForgottenStories.in(store).leftOutBy(reader),
                    processors,
                    progress,
                    new Path(staging(), planned.date().toString()));
        }

        /** The nights that stay. */
        private AnalyzeNight.Before before() {
            List<LocalDate> kept = plan.kept();
            if (kept.isEmpty()) {
                return new AnalyzeNight.Before(
                        Standings.none(spark), spark.createDataFrame(List.of(), StoryRow.SPEC.schema()), true);
            }
            Path previous = store.runFolder(previous().runId());
            Path standings = new Path(previous, Standings.FOLDER);
            String first = plan.nights().get(0).date().toString();
            return new AnalyzeNight.Before(
                    Standings.read(
                            spark,
                            standings,
                            store.children(standings).stream()
                                    .filter(partition -> kept.stream()
                                            .anyMatch(
                                                    date -> partition.getName().endsWith("=" + date)))
                                    .toList()),
                    Tables.ARTICLES
                            .read(spark, new Path(previous, Tables.ARTICLES.name()).toString())
                            .where(TableSpec.PARTITION + " < DATE'" + first + "'")
                            .select(NightStages.storyColumns()),
                    false);
        }

        private RunManifest previous() {
            return plan.carriedOver().orElseThrow();
        }

        private Night analyze(NightPlan planned, AnalyzeNight.Before before) {
            Instant begun = clock.instant();
            AnalyzeNight stages = stages(planned);
            Dataset<Row> read = stages.read(planned);
            long nRead = read.count();
            if (planned.isAsked()) {
                gates.rejects(
                        planned.date(),
                        read.where("reject.outcome = '" + RejectRow.REJECTED + "'")
                                .count(),
                        nRead);
            }
            AnalyzeNight.Marked marked = stages.mark(read, before);
            Instant isRead = clock.instant();
            AnalyzeStories.Result analyzed = stages.analyze(marked, storedAnalyses(planned));
            Instant isAnalyzed = clock.instant();
            NightStages night = stages.stages(marked, analyzed);
            return new Night(
                    planned,
                    nRead,
                    night,
                    stages.standings(night, stamp(planned)),
                    analyzed.counts(),
                    new Times(begun, isRead, isAnalyzed, clock.instant()));
        }

        private StoredAnalyses storedAnalyses(NightPlan night) {
            boolean again = night.isAsked() && plan.request().existing() == RunRequest.Existing.REPLACE;
            return new StoredAnalyses(spark, store, stamp(night), again);
        }

        private Dataset<Row> counts(Dataset<Row> standings) {
            String path = new Path(staging(), "counts").toString();
            CountClusters.run(standings).write().parquet(path);
            return ParquetFolder.read(spark.read().schema(CountClusters.SCHEMA), path);
        }

        private Dataset<Row> of(LocalDate date, Dataset<Row> counts) {
            return counts.where(TableSpec.PARTITION + " = DATE'" + date + "'");
        }

        /** Keeps the other nights as they are, but for those in which something counts otherwise now. */
        private Map<String, RunCounts> carryOver(WriteTables tables, Dataset<Row> counts) {
            Map<String, RunCounts> partitions = new HashMap<>();
            if (plan.carriedOver().isEmpty()) {
                return partitions;
            }
            Set<LocalDate> kept = new TreeSet<>(plan.kept());
            AnalyzeNight.Before before = before();
            Set<LocalDate> recounted = before.isEmpty() ? Set.of() : CountClusters.changed(before.standings(), counts);
            kept.removeAll(recounted);
            tables.carryOver(previous(), kept);
            kept.forEach(date -> partitions.put(date.toString(), previous().partition(date)));
            for (LocalDate date : recounted) {
                tables.recount(previous(), date, of(date, counts));
                tables.writeDays(date);
                long read = previous().partition(date).read();
                partitions.put(date.toString(), CountOutcomes.run(spark, folder.toString(), date, read));
            }
            return partitions;
        }

        private RunSummary write(Night night, Dataset<Row> allCounts, WriteTables tables) {
            NightPlan planned = night.plan();
            LocalDate date = planned.date();
            Instant begun = clock.instant();
            Dataset<Row> counted = of(date, allCounts);
            tables.writeDate(new StoryTables(night.stages(), counted, stamp(planned)), date, night.nRead());
            tables.writeStandings(
                    Standings.counted(night.standings(), counted), date, TableLayout.files(night.nRead()));
            tables.writeDays(date);
            RunCounts counts = CountOutcomes.run(spark, folder.toString(), date, night.nRead());
            Gates.balance(date, counts);
            RunQuality quality = MeasureQuality.run(tables, date);
            if (planned.isAsked()) {
                gates.rejects(date, counts.rejected(), counts.read());
                gates.quality(
                        date, quality, tables.history(plan.request().dated() ? Optional.of(date) : Optional.empty()));
            }
            Instant end = clock.instant();
            return new RunSummary(
                    planned.runId(),
                    date,
                    night.times().begun(),
                    end,
                    planned.inputs(),
                    new RunSummary.Versions(
                            plan.request().version(), spark.version(), System.getProperty("java.version", "")),
                    processors.fingerprint(),
                    counts,
                    quality,
                    night.analyses(),
                    night.times().seconds(seconds(begun, end)),
                    plan.request().settings().options());
        }

        private StoryTables.Stamp stamp(NightPlan night) {
            return new StoryTables.Stamp(
                    night.date(),
                    night.runId(),
                    processors.fingerprint(),
                    plan.request().settings().output().storeText());
        }

        private RunManifest manifest(WriteTables tables, Map<String, RunCounts> partitions) {
            Map<String, NightInputs> nights = new HashMap<>();
            plan.carriedOver().ifPresent(previous -> nights.putAll(previous.nights()));
            plan.nights().forEach(night -> nights.put(night.date().toString(), night.read()));
            Map<String, Long> rows = new HashMap<>();
            for (TableSpec table : Tables.ALL) {
                rows.put(table.name(), tables.read(table).count());
            }
            boolean dated = plan.request().dated();
            return new RunManifest(
                    RunManifest.SCHEMA_VERSION,
                    plan.request().runId(),
                    clock.instant().toString(),
                    plan.request().version(),
                    processors.fingerprint(),
                    dated,
                    dated ? List.of() : plan.nights().get(0).read().inputs(),
                    partitions,
                    nights,
                    rows,
                    plan.request().settings().options());
        }

        private Path staging() {
            return new Path(folder, STAGING);
        }
    }

    /** A night whose stages are stored. */
    private record Night(
            NightPlan plan,
            long nRead,
            NightStages stages,
            Dataset<Row> standings,
            RunSummary.Analyses analyses,
            Times times) {}

    /** When a night's phases ended. */
    private record Times(Instant begun, Instant isRead, Instant isAnalyzed, Instant end) {

        RunSummary.PhaseSeconds seconds(double writing) {
            return new RunSummary.PhaseSeconds(
                    AnalyzeJob.seconds(begun, isRead),
                    AnalyzeJob.seconds(isRead, isAnalyzed),
                    AnalyzeJob.seconds(isAnalyzed, end) + writing);
        }
    }

    /** None, when the clock was set back meanwhile. */
    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis()) / 1000.0;
    }
}
