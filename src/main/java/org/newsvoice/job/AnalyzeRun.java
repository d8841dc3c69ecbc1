package org.newsvoice.job;

import static org.apache.spark.sql.functions.lit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
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
import org.newsvoice.article.ArticleKey;
import org.newsvoice.job.analysis.AnalyzeStories;
import org.newsvoice.job.analysis.StoredAnalyses;
import org.newsvoice.job.batch.BatchCounts;
import org.newsvoice.job.batch.CountClusters;
import org.newsvoice.job.batch.EarlierBatches;
import org.newsvoice.job.batch.LaterBatches;
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
        Made made = make(this::analyze);
        progress.enter(Progress.Phase.WRITING);
        JobSteps.describe(spark, "count what copies and versions share");
        CountClusters.Counts counts = CountClusters.run(made.all(), new Path(staging(), "counts").toString());
        Map<LocalDate, ResolveSpeakers.Resolved> who = findWho(made);
        WriteTables tables = new WriteTables(spark, store, folder);
        Map<String, RunCounts> partitions = carryOver(tables, made.left(), counts, who);
        List<RunSummary> summaries = new ArrayList<>();
        for (MadeBatch batch : made.batches()) {
            LocalDate date = batch.plan().date();
            RunSummary summary = write(batch, counts.of(date), Objects.requireNonNull(who.get(date)), tables);
            tables.writeRun(summary);
            partitions.put(date.toString(), summary.counts());
            summaries.add(summary);
        }
        tables.writeSums(
                partitions.keySet().stream().map(LocalDate::parse).toList(),
                partitions.values().stream().mapToLong(RunCounts::analyzed).sum(),
                plan.carriedOver());
        store.delete(staging());
        store.removeSpare();
        lock.publish(plan.request().runId(), RunJson.write(manifest(tables, made, partitions)));
        return summaries;
    }

    Map<LocalDate, RunSummary.Analyses> forecast() {
        Map<LocalDate, RunSummary.Analyses> forecast = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        make((planned, before, published) -> {
            AnalyzeBatch stages = stages(planned);
            AnalyzeBatch.Read read = stages.read(planned);
            Copies copies = stages.copies(read, before, planned.date(), published);
            forecast.put(planned.date(), AnalyzeStories.forecast(copies, storedAnalyses(planned), seen));
            Dataset<Row> expected = Standings.expected(read.stories(), copies.rows(), stamp(planned));
            Instant now = clock.instant();
            return new MadeBatch(
                    planned,
                    read,
                    read.stories(),
                    expected,
                    before.and(expected, dated(copies.originals(), planned), read.n()),
                    new RunSummary.Analyses(0, 0),
                    new MadeBatch.Times(now, now, now, now));
        });
        store.delete(folder);
        return forecast;
    }

    /**
     * The batches that were made, in the order of their dates.
     *
     * @param left later ones that stay, but for what counts in them and who their names are
     * @param all all batches that there are now
     */
    private record Made(List<MadeBatch> batches, NavigableSet<LocalDate> left, EarlierBatches all) {}

    /** How a batch is made, behind {@code before}; its published stories are at these places. */
    private interface MakeBatch {
        MadeBatch make(BatchPlan planned, EarlierBatches before, Map<ArticleKey, Long> published);
    }

    /** Makes the batches asked for, and those later ones that are others now. */
    private Made make(MakeBatch makeBatch) {
        PublishedBatches published = new PublishedBatches(spark, store, plan);
        LaterBatches later = published.later();
        EarlierBatches before = published.before();
        List<MadeBatch> batches = new ArrayList<>();
        NavigableSet<LocalDate> left = new TreeSet<>();
        List<LocalDate> joining = new ArrayList<>();
        for (BatchPlan planned : plan.batches()) {
            if (!planned.isAsked() && !later.mustBeMade(planned.date())) {
                left.add(planned.date());
                joining.add(planned.date());
                continue;
            }
            plan.requireFiles(planned);
            before = published.joined(before, later, joining);
            joining.clear();
            MadeBatch batch = makeBatch.make(planned, before, later.places(planned.date()));
            before = batch.before();
            later.made(planned.date(), before);
            batches.add(batch);
        }
        return new Made(batches, left, published.joined(before, later, joining));
    }

    private AnalyzeBatch stages(BatchPlan planned) {
        return new AnalyzeBatch(
                spark,
                ForgottenStories.in(store).leftOutBy(reader),
                processors,
                progress,
                new Path(staging(), planned.date().toString()));
    }

    /** Who the names of all batches are that were made, and of those that stay behind them where that is somebody else now. */
    private Map<LocalDate, ResolveSpeakers.Resolved> findWho(Made made) {
        ResolveSpeakers.Known known =
                ResolveSpeakers.Known.of(plan.request().settings().options());
        Set<LocalDate> stay = new TreeSet<>(plan.kept());
        stay.addAll(made.left());
        ResolveSpeakers speakers = stay.isEmpty()
                ? ResolveSpeakers.knowingNobody(spark, known)
                : ResolveSpeakers.knowing(spark, known, store, previous(), stay);
        Map<LocalDate, ResolveSpeakers.Resolved> who = new TreeMap<>();
        Map<LocalDate, MadeBatch> batches = new TreeMap<>();
        made.batches().forEach(batch -> batches.put(batch.plan().date(), batch));
        Set<LocalDate> inOrder = new TreeSet<>(made.left());
        inOrder.addAll(batches.keySet());
        for (LocalDate date : inOrder) {
            JobSteps.describe(spark, "find who is who in " + date);
            MadeBatch batch = batches.get(date);
            if (batch == null) {
                speakers.again(date, previous().partition(date).read()).ifPresent(now -> who.put(date, now));
            } else {
                who.put(date, speakers.run(batch.outcomes(), date, batch.read().n()));
            }
        }
        return who;
    }

    private static Dataset<Row> dated(Dataset<Row> stories, BatchPlan batch) {
        return stories.withColumn(
                TableSpec.PARTITION, lit(batch.date().toString()).cast("date"));
    }

    private RunManifest previous() {
        return plan.carriedOver().orElseThrow();
    }

    private MadeBatch analyze(BatchPlan planned, EarlierBatches before, Map<ArticleKey, Long> published) {
        Instant begun = clock.instant();
        AnalyzeBatch stages = stages(planned);
        AnalyzeBatch.Read read = stages.read(planned);
        Supplier<Copies> found;
        try (Together together = new Together()) {
            if (planned.isAsked()) {
                together.start(() -> gates.rejects(planned.date(), read.nRejected(), read.n(), read::rejects));
            }
            found = together.find(() -> stages.copies(read, before, planned.date(), published));
        }
        Copies copies = found.get();
        Instant isRead = clock.instant();
        AnalyzeStories.Result analyzed = stages.analyze(copies, storedAnalyses(planned));
        Instant isAnalyzed = clock.instant();
        Dataset<Row> outcomes = stages.outcomes(read, copies, analyzed.rows());
        Dataset<Row> standings = Standings.of(outcomes, stamp(planned));
        Dataset<Row> stories = dated(outcomes.select("story.*"), planned);
        return new MadeBatch(
                planned,
                read,
                outcomes,
                standings,
                before.and(standings, stories, read.n()),
                analyzed.counts(),
                new MadeBatch.Times(begun, isRead, isAnalyzed, clock.instant()));
    }

    private StoredAnalyses storedAnalyses(BatchPlan batch) {
        boolean again = batch.isAsked() && plan.request().existing() == RunRequest.Existing.REPLACE;
        return new StoredAnalyses(spark, store, stamp(batch), again);
    }

    /** Keeps the other batches as they are, but for those in which something counts otherwise now, or somebody is another. */
    private Map<String, RunCounts> carryOver(
            WriteTables tables,
            Set<LocalDate> left,
            CountClusters.Counts counts,
            Map<LocalDate, ResolveSpeakers.Resolved> who) {
        Map<String, RunCounts> partitions = new HashMap<>();
        if (plan.carriedOver().isEmpty()) {
            return partitions;
        }
        Set<LocalDate> kept = new TreeSet<>(plan.kept());
        kept.addAll(left);
        Set<LocalDate> revised = new TreeSet<>(counts.changed());
        revised.addAll(who.keySet());
        revised.retainAll(kept);
        kept.removeAll(revised);
        tables.carryOver(previous(), kept);
        kept.forEach(date -> partitions.put(date.toString(), previous().partition(date)));
        for (LocalDate date : revised) {
            JobSteps.describe(spark, "count " + date + " again");
            tables.revise(
                    previous(),
                    date,
                    counts.changed().contains(date) ? Optional.of(counts.of(date)) : Optional.empty(),
                    Optional.ofNullable(who.get(date)));
            tables.writeDays(date);
            long read = previous().partition(date).read();
            partitions.put(
                    date.toString(), MeasureTables.run(tables, date, read).counts());
        }
        return partitions;
    }

    private RunSummary write(MadeBatch batch, BatchCounts counts, ResolveSpeakers.Resolved who, WriteTables tables) {
        BatchPlan planned = batch.plan();
        LocalDate date = planned.date();
        Instant begun = clock.instant();
        long nRead = batch.read().n();
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
            gaps = together.find(() ->
                    FindGaps.run(tables, date, planned.folders(), reader.paths().regex()));
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
                batch.times().seconds(MadeBatch.seconds(begun, end)),
                plan.request().settings().options());
    }

    private BatchStamp stamp(BatchPlan batch) {
        return new BatchStamp(
                batch.date(),
                batch.runId(),
                processors.fingerprint(),
                plan.request().settings().output().storeText());
    }

    private RunManifest manifest(WriteTables tables, Made made, Map<String, RunCounts> partitions) {
        Map<String, BatchInputs> batches = new HashMap<>();
        plan.carriedOver().ifPresent(previous -> batches.putAll(previous.batches()));
        made.batches()
                .forEach(batch ->
                        batches.put(batch.plan().date().toString(), batch.plan().read()));
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
}
