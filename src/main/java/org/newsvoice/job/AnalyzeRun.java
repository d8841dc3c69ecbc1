package org.newsvoice.job;

import static org.apache.spark.sql.functions.lit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.job.analysis.AnalyzeStories;
import org.newsvoice.job.analysis.StoredAnalyses;
import org.newsvoice.job.batch.BatchCounts;
import org.newsvoice.job.batch.CountClusters;
import org.newsvoice.job.batch.EarlierBatches;
import org.newsvoice.job.batch.Standings;
import org.newsvoice.job.copies.Copies;
import org.newsvoice.job.reading.StoryReader;
import org.newsvoice.job.row.BatchStamp;
import org.newsvoice.job.speakers.ResolveSpeakers;
import org.newsvoice.job.tables.FindGaps;
import org.newsvoice.job.tables.MeasureTables;
import org.newsvoice.job.tables.StoryTables;
import org.newsvoice.job.tables.WriteTables;
import org.newsvoice.job.takedown.ForgottenStories;
import org.newsvoice.job.task.JobSteps;
import org.newsvoice.job.task.Progress;
import org.newsvoice.job.task.Together;
import org.newsvoice.run.BatchInputs;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.run.RunSummary;
import org.newsvoice.run.StoryGap;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * One run, under the output's lock: the batches one after the other, then the tables of all of them, published together. Used
 * once, by one thread.
 */
final class AnalyzeRun {

    private static final String STAGING = "_staging";

    private final SparkSession spark;
    private final StoryReader reader;
    private final StoryProcessorFactory processors;
    private final Clock clock;

    private final RunPlan plan;
    private final OutputStore store;
    private final OutputLock lock;
    private final Progress progress;
    private final Path folder;
    private final Gates gates;

    /** A run as {@code plan} has it, into {@code store}, which {@code lock} guards. */
    AnalyzeRun(
            SparkSession spark,
            StoryReader reader,
            StoryProcessorFactory processors,
            Clock clock,
            RunPlan plan,
            OutputStore store,
            OutputLock lock,
            Progress progress) {
        this.spark = spark;
        this.reader = reader;
        this.processors = processors;
        this.clock = clock;
        this.plan = plan;
        this.store = store;
        this.lock = lock;
        this.progress = progress;
        this.folder = store.runFolder(plan.request().runId());
        this.gates = new Gates(
                plan.request().settings().output().gates(), plan.batches().size());
    }

    List<RunSummary> publish() {
        store.retain(plan.request().settings().output().keepRuns() - 1);
        EarlierBatches before = before();
        List<Batch> batches = new ArrayList<>();
        for (BatchPlan planned : plan.batches()) {
            Batch batch = analyze(planned, before);
            before = batch.before();
            batches.add(batch);
        }
        progress.enter(Progress.Phase.WRITING);
        JobSteps.describe(spark, "count what copies and versions share");
        CountClusters.Counts counts = CountClusters.run(before, new Path(staging(), "counts").toString());
        WriteTables tables = new WriteTables(spark, store, folder);
        Map<String, RunCounts> partitions = carryOver(tables, counts);
        ResolveSpeakers speakers =
                speakers(batches.stream().mapToLong(batch -> batch.read().n()).sum());
        List<RunSummary> summaries = new ArrayList<>();
        for (Batch batch : batches) {
            RunSummary summary = write(batch, counts.of(batch.plan().date()), speakers, tables);
            tables.writeRun(summary);
            partitions.put(summary.ingestDate().toString(), summary.counts());
            summaries.add(summary);
        }
        tables.writeSums(
                partitions.keySet().stream().map(LocalDate::parse).toList(),
                partitions.values().stream().mapToLong(RunCounts::analyzed).sum(),
                plan.carriedOver());
        store.delete(staging());
        store.removeSpare();
        lock.publish(plan.request().runId(), RunJson.write(manifest(tables, partitions)));
        return summaries;
    }

    Map<LocalDate, RunSummary.Analyses> forecast() {
        Map<LocalDate, RunSummary.Analyses> forecast = new TreeMap<>();
        EarlierBatches before = before();
        Set<String> seen = new HashSet<>();
        for (BatchPlan planned : plan.batches()) {
            AnalyzeBatch stages = stages(planned);
            AnalyzeBatch.Read read = stages.read(planned);
            Copies copies = stages.copies(read, before);
            forecast.put(planned.date(), AnalyzeStories.forecast(copies, storedAnalyses(planned), seen));
            Dataset<Row> expected = Standings.expected(read.stories(), copies.rows(), stamp(planned));
            before = before.and(expected, dated(copies.originals(), planned), read.n());
        }
        store.delete(folder);
        return forecast;
    }

    private AnalyzeBatch stages(BatchPlan planned) {
        return new AnalyzeBatch(
                spark,
                ForgottenStories.in(store).leftOutBy(reader),
                processors,
                progress,
                new Path(staging(), planned.date().toString()));
    }

    /** The batches that stay. */
    private EarlierBatches before() {
        List<LocalDate> kept = plan.kept();
        if (kept.isEmpty()) {
            return EarlierBatches.none(spark);
        }
        Path run = store.runFolder(previous().runId());
        String first = plan.batches().get(0).date().toString();
        return EarlierBatches.published(
                new WriteTables(spark, store, folder).standings(previous(), kept),
                Tables.ARTICLES
                        .read(
                                spark,
                                new Path(run, Tables.ARTICLES.name()).toString(),
                                previous().schemaVersion())
                        .where(TableSpec.PARTITION + " < DATE'" + first + "'")
                        .select(EarlierBatches.storyColumns()),
                kept.stream()
                        .mapToLong(date -> previous().partition(date).read())
                        .sum(),
                kept.size() == previous().partitions().size());
    }

    /** Who is known from the batches that stay. */
    private ResolveSpeakers speakers(long stories) {
        ResolveSpeakers.Known known =
                ResolveSpeakers.Known.of(plan.request().settings().options());
        return plan.kept().isEmpty()
                ? ResolveSpeakers.knowingNobody(spark, known)
                : ResolveSpeakers.knowing(spark, known, store, previous(), plan.kept(), stories);
    }

    private static Dataset<Row> dated(Dataset<Row> stories, BatchPlan batch) {
        return stories.withColumn(
                TableSpec.PARTITION, lit(batch.date().toString()).cast("date"));
    }

    private RunManifest previous() {
        return plan.carriedOver().orElseThrow();
    }

    private Batch analyze(BatchPlan planned, EarlierBatches before) {
        Instant begun = clock.instant();
        AnalyzeBatch stages = stages(planned);
        AnalyzeBatch.Read read = stages.read(planned);
        Supplier<Copies> found;
        try (Together together = new Together()) {
            if (planned.isAsked()) {
                together.start(() -> gates.rejects(planned.date(), read.nRejected(), read.n(), read::rejects));
            }
            found = together.find(() -> stages.copies(read, before));
        }
        Copies copies = found.get();
        Instant isRead = clock.instant();
        AnalyzeStories.Result analyzed = stages.analyze(copies, storedAnalyses(planned));
        Instant isAnalyzed = clock.instant();
        Dataset<Row> outcomes = stages.outcomes(read, copies, analyzed.rows());
        Dataset<Row> standings = Standings.of(outcomes, stamp(planned));
        Dataset<Row> stories = dated(outcomes.select("story.*"), planned);
        return new Batch(
                planned,
                read,
                outcomes,
                standings,
                before.and(standings, stories, read.n()),
                analyzed.counts(),
                new Times(begun, isRead, isAnalyzed, clock.instant()));
    }

    private StoredAnalyses storedAnalyses(BatchPlan batch) {
        boolean again = batch.isAsked() && plan.request().existing() == RunRequest.Existing.REPLACE;
        return new StoredAnalyses(spark, store, stamp(batch), again);
    }

    /** Keeps the other batches as they are, but for those in which something counts otherwise now. */
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
            JobSteps.describe(spark, "count " + date + " again");
            tables.recount(previous(), date, counts.of(date));
            tables.writeDays(date);
            long read = previous().partition(date).read();
            partitions.put(
                    date.toString(), MeasureTables.run(tables, date, read).counts());
        }
        return partitions;
    }

    private RunSummary write(Batch batch, BatchCounts counts, ResolveSpeakers speakers, WriteTables tables) {
        BatchPlan planned = batch.plan();
        LocalDate date = planned.date();
        Instant begun = clock.instant();
        long nRead = batch.read().n();
        JobSteps.describe(spark, "find who is who in " + date);
        ResolveSpeakers.Resolved who = speakers.run(batch.outcomes(), date);
        tables.writeDate(
                new StoryTables(batch.read().rows(), batch.outcomes(), counts, who.ids(), stamp(planned)),
                Standings.counted(batch.standings(), counts),
                who.changes(),
                date,
                nRead);
        JobSteps.describe(spark, "measure the tables of " + date);
        Supplier<MeasureTables> measures;
        Supplier<List<StoryGap>> gaps;
        try (Together together = new Together()) {
            together.start(() -> tables.writeDays(date));
            measures = together.find(() -> MeasureTables.run(tables, date, nRead));
            gaps = together.find(() -> FindGaps.run(tables, date, planned.folders()));
        }
        MeasureTables measured = measures.get();
        Gates.balance(date, measured.counts());
        if (planned.isAsked()) {
            gates.rejects(
                    date,
                    measured.counts().rejected(),
                    measured.counts().read(),
                    () -> tables.read(Tables.REJECTS, date));
            gates.quality(
                    date,
                    measured.quality(),
                    tables.history(plan.request().dated() ? Optional.of(date) : Optional.empty()));
        }
        Instant end = clock.instant();
        return new RunSummary(
                planned.runId(),
                date,
                batch.times().begun(),
                end,
                planned.inputs(),
                new RunSummary.Versions(
                        plan.request().version(), spark.version(), System.getProperty("java.version", "")),
                processors.fingerprint(),
                measured.counts(),
                measured.quality(),
                gaps.get(),
                batch.analyses(),
                batch.times().seconds(seconds(begun, end)),
                plan.request().settings().options());
    }

    private BatchStamp stamp(BatchPlan batch) {
        return new BatchStamp(
                batch.date(),
                batch.runId(),
                processors.fingerprint(),
                plan.request().settings().output().storeText());
    }

    private RunManifest manifest(WriteTables tables, Map<String, RunCounts> partitions) {
        Map<String, BatchInputs> batches = new HashMap<>();
        plan.carriedOver().ifPresent(previous -> batches.putAll(previous.batches()));
        plan.batches().forEach(batch -> batches.put(batch.date().toString(), batch.read()));
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
                dated ? List.of() : plan.batches().get(0).read().inputs(),
                partitions,
                batches,
                rows,
                plan.request().settings().options());
    }

    private Path staging() {
        return new Path(folder, STAGING);
    }

    /**
     * A batch whose stages are stored.
     *
     * @param before what the next one knows
     */
    private record Batch(
            BatchPlan plan,
            AnalyzeBatch.Read read,
            Dataset<Row> outcomes,
            Dataset<Row> standings,
            EarlierBatches before,
            RunSummary.Analyses analyses,
            Times times) {}

    /** When a batch's phases ended. */
    private record Times(Instant begun, Instant isRead, Instant isAnalyzed, Instant end) {

        RunSummary.PhaseSeconds seconds(double writing) {
            return new RunSummary.PhaseSeconds(
                    AnalyzeRun.seconds(begun, isRead),
                    AnalyzeRun.seconds(isRead, isAnalyzed),
                    AnalyzeRun.seconds(isAnalyzed, end) + writing);
        }
    }

    /** None, when the clock was set back meanwhile. */
    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis()) / 1000.0;
    }
}
