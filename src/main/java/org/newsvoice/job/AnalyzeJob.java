package org.newsvoice.job;

import static org.apache.spark.sql.functions.lit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.newsvoice.identity.Aliases;
import org.newsvoice.run.NightInputs;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunId;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.run.RunSummary;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
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
            SmallRun settings = SmallRun.of(spark, plan.bytes());
            try {
                return work.apply(new Run(plan, store, lock, progress));
            } catch (Exception e) {
                // Spark throws checked exceptions without declaring them.
                store.delete(folder);
                throw e;
            } finally {
                settings.undo();
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
            Before before = before();
            List<Night> nights = new ArrayList<>();
            for (NightPlan planned : plan.nights()) {
                Night night = analyze(planned, before);
                before = night.before();
                nights.add(night);
            }
            progress.enter(Progress.Phase.WRITING);
            JobSteps.describe(spark, "count what copies and versions share");
            CountClusters.Counts counts = CountClusters.run(before, new Path(staging(), "counts").toString());
            WriteTables tables = new WriteTables(spark, store, folder);
            Map<String, RunCounts> partitions = carryOver(tables, counts);
            ResolveSpeakers speakers = speakers();
            List<RunSummary> summaries = new ArrayList<>();
            for (Night night : nights) {
                RunSummary summary = write(night, counts.of(night.plan().date()), speakers, tables);
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
            Before before = before();
            Set<String> seen = new HashSet<>();
            for (NightPlan planned : plan.nights()) {
                AnalyzeNight stages = stages(planned);
                AnalyzeNight.Read read = stages.read(planned);
                Copies copies = stages.copies(read, before);
                forecast.put(planned.date(), AnalyzeStories.forecast(copies, storedAnalyses(planned), seen));
                Dataset<Row> expected = Standings.expected(read.stories(), copies.marks(), stamp(planned));
                before = before.and(expected, dated(copies.originals(), planned), read.n());
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

        /** The batches that stay. */
        private Before before() {
            List<LocalDate> kept = plan.kept();
            if (kept.isEmpty()) {
                return Before.none(spark);
            }
            Path run = store.runFolder(previous().runId());
            Path standings = new Path(run, Standings.FOLDER);
            List<Path> partitions = store.children(standings).stream()
                    .filter(partition ->
                            kept.stream().anyMatch(date -> partition.getName().endsWith("=" + date)))
                    .toList();
            String first = plan.nights().get(0).date().toString();
            return new Before(
                    Standings.read(spark, standings, partitions),
                    Tables.ARTICLES
                            .read(spark, new Path(run, Tables.ARTICLES.name()).toString())
                            .where(TableSpec.PARTITION + " < DATE'" + first + "'")
                            .select(Before.storyColumns()),
                    kept.stream()
                            .mapToLong(date -> previous().partition(date).read())
                            .sum());
        }

        /** Who is known from the batches that stay. */
        private ResolveSpeakers speakers() {
            Aliases aliases = AliasesFile.read(plan.request().settings().options());
            return plan.kept().isEmpty()
                    ? ResolveSpeakers.knowingNobody(spark, aliases)
                    : ResolveSpeakers.knowing(
                            spark, aliases, store, store.runFolder(previous().runId()), plan.kept());
        }

        private static Dataset<Row> dated(Dataset<Row> stories, NightPlan night) {
            return stories.withColumn(
                    TableSpec.PARTITION, lit(night.date().toString()).cast("date"));
        }

        private RunManifest previous() {
            return plan.carriedOver().orElseThrow();
        }

        private Night analyze(NightPlan planned, Before before) {
            Instant begun = clock.instant();
            AnalyzeNight stages = stages(planned);
            AnalyzeNight.Read read = stages.read(planned);
            if (planned.isAsked()) {
                gates.rejects(planned.date(), read.nRejected(), read.n());
            }
            Copies copies = stages.copies(read, before);
            Instant isRead = clock.instant();
            AnalyzeStories.Result analyzed = stages.analyze(copies, storedAnalyses(planned));
            Instant isAnalyzed = clock.instant();
            Dataset<Row> outcomes = stages.outcomes(read, copies, analyzed.rows());
            Dataset<Row> standings = Standings.of(outcomes, stamp(planned));
            Dataset<Row> stories = dated(outcomes.select("story.*"), planned);
            return new Night(
                    planned,
                    read,
                    outcomes,
                    standings,
                    before.and(standings, stories, read.n()),
                    analyzed.counts(),
                    new Times(begun, isRead, isAnalyzed, clock.instant()));
        }

        private StoredAnalyses storedAnalyses(NightPlan night) {
            boolean again = night.isAsked() && plan.request().existing() == RunRequest.Existing.REPLACE;
            return new StoredAnalyses(spark, store, stamp(night), again);
        }

        /** Keeps the other nights as they are, but for those in which something counts otherwise now. */
        private Map<String, RunCounts> carryOver(WriteTables tables, CountClusters.Counts counts) {
            Map<String, RunCounts> partitions = new HashMap<>();
            if (plan.carriedOver().isEmpty()) {
                return partitions;
            }
            Set<LocalDate> kept = new TreeSet<>(plan.kept());
            Set<LocalDate> recounted = new TreeSet<>(counts.changed());
            recounted.retainAll(kept);
            kept.removeAll(recounted);
            tables.carryOver(previous(), kept);
            kept.forEach(date -> partitions.put(date.toString(), previous().partition(date)));
            for (LocalDate date : recounted) {
                JobSteps.describe(spark, "count " + date + " anew");
                tables.recount(previous(), date, counts.of(date));
                tables.writeDays(date);
                long read = previous().partition(date).read();
                partitions.put(
                        date.toString(), MeasureTables.run(tables, date, read).counts());
            }
            return partitions;
        }

        private RunSummary write(Night night, Dataset<Row> counts, ResolveSpeakers speakers, WriteTables tables) {
            NightPlan planned = night.plan();
            LocalDate date = planned.date();
            Instant begun = clock.instant();
            long nRead = night.read().n();
            JobSteps.describe(spark, "find who is who in " + date);
            ResolveSpeakers.Resolved who = speakers.run(night.outcomes(), date);
            tables.writeDate(
                    new StoryTables(night.read().rows(), night.outcomes(), counts, who.ids(), stamp(planned)),
                    date,
                    nRead);
            tables.writeChanges(who.changes(), date);
            tables.writeStandings(Standings.counted(night.standings(), counts), date, TableLayout.files(nRead));
            tables.writeDays(date);
            JobSteps.describe(spark, "measure the tables of " + date);
            MeasureTables measured = MeasureTables.run(tables, date, nRead);
            Gates.balance(date, measured.counts());
            if (planned.isAsked()) {
                gates.rejects(
                        date, measured.counts().rejected(), measured.counts().read());
                gates.quality(
                        date,
                        measured.quality(),
                        tables.history(plan.request().dated() ? Optional.of(date) : Optional.empty()));
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
                    measured.counts(),
                    measured.quality(),
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
                rows.put(table.name(), tables.count(table, plan.carriedOver()));
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

    /**
     * A batch whose stages are stored.
     *
     * @param before what the next one knows
     */
    private record Night(
            NightPlan plan,
            AnalyzeNight.Read read,
            Dataset<Row> outcomes,
            Dataset<Row> standings,
            Before before,
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
