package org.newsvoice.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.QualityCheck;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunId;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.run.RunQuality;
import org.newsvoice.run.RunSummary;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.StoryRow;
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
     * Runs and publishes.
     *
     * @throws JobException when nothing was published; its code says why
     */
    public RunSummary run(RunRequest request, RunObserver observer) {
        try {
            return runLocked(request, observer);
        } catch (Exception e) {
            // Spark throws checked exceptions without declaring them.
            throw StorageFailures.explained(e);
        }
    }

    private RunSummary runLocked(RunRequest request, RunObserver observer) {
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
                return new Run(plan, store, lock, progress, start).publish();
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
        private final Instant start;
        private final Path folder;

        Run(RunPlan plan, OutputStore store, OutputLock lock, Progress progress, Instant start) {
            this.plan = plan;
            this.store = store;
            this.lock = lock;
            this.progress = progress;
            this.start = start;
            this.folder = store.runFolder(plan.request().runId());
        }

        RunSummary publish() {
            store.retain(plan.request().settings().output().keepRuns() - 1);
            LocalDate date = plan.ingestDate();

            progress.enter(Progress.Phase.READING);
            StoryReader remembered = ForgottenStories.in(store).leftOutBy(reader);
            new ReadStories(spark, remembered, progress).run(plan.files(), staged("read"));
            Dataset<Row> read = ParquetFolder.read(spark.read().schema(ReadRow.SCHEMA), staged("read"));
            long nRead = read.count();
            checkRejects(
                    read.where("reject.outcome = '" + RejectRow.REJECTED + "'").count(), nRead);
            Dataset<Row> marked =
                    marked(read.where("story IS NOT NULL").selectExpr(ReadRow.FILE_NO, ReadRow.EMITTED_NO, "story.*"));
            Instant isRead = clock.instant();

            progress.enter(Progress.Phase.ANALYZING);
            AnalyzeStories.Result analyzed = new AnalyzeStories(spark, processors, progress)
                    .run(analyzed(marked), new StoredAnalyses(spark, store, stamp()), staged("analyses"));
            Dataset<Row> analyses = analyzed.rows();
            Instant isAnalyzed = clock.instant();

            progress.enter(Progress.Phase.WRITING);
            Dataset<Row> stories = marked.where("NOT " + MarkDuplicates.IS_REPEAT);
            MapQuotesToCopies.run(stories, analyses, staged("copies"));
            WriteTables tables = new WriteTables(spark, store, folder);
            plan.carriedOver().ifPresent(previous -> tables.carryOver(previous, date));
            Dataset<Row> copies = ParquetFolder.read(spark.read(), staged("copies"));
            tables.writeDate(new StoryTables(read, marked, analyses, copies, stamp()), date, nRead);
            tables.writeTallies(date);
            RunCounts counts = CountOutcomes.run(spark, folder.toString(), date, nRead);
            check(counts);
            RunQuality quality = MeasureQuality.run(tables, date);
            check(quality, tables);

            Instant end = clock.instant();
            RunSummary summary = new RunSummary(
                    plan.request().runId(),
                    date,
                    start,
                    end,
                    plan.request().inputs(),
                    new RunSummary.Versions(
                            plan.request().version(), spark.version(), System.getProperty("java.version", "")),
                    processors.fingerprint(),
                    counts,
                    quality,
                    analyzed.counts(),
                    new RunSummary.PhaseSeconds(
                            seconds(start, isRead), seconds(isRead, isAnalyzed), seconds(isAnalyzed, end)),
                    plan.request().settings().options());
            tables.writeRun(summary);
            store.delete(new Path(folder, STAGING));
            lock.check();
            store.publish(plan.request().runId(), RunJson.write(manifest(tables, summary)));
            return summary;
        }

        private Dataset<Row> marked(Dataset<Row> stories) {
            Dataset<Row> marks = new MarkDuplicates(spark, staged("duplicates")).run(stories);
            return stories.join(marks, new String[] {ReadRow.FILE_NO, ReadRow.EMITTED_NO});
        }

        private static Dataset<Row> analyzed(Dataset<Row> marked) {
            return marked.where(MarkDuplicates.IS_ANALYZED + " AND NOT " + MarkDuplicates.IS_REPEAT)
                    .select(StoryRow.SPEC.columns().stream()
                            .map(column -> org.apache.spark.sql.functions.col(column.name()))
                            .toArray(org.apache.spark.sql.Column[]::new));
        }

        private StoryTables.Stamp stamp() {
            return new StoryTables.Stamp(
                    plan.ingestDate(),
                    plan.request().runId(),
                    processors.fingerprint(),
                    plan.request().settings().output().storeText());
        }

        private void check(RunCounts counts) {
            if (!counts.balances()) {
                throw new JobException(
                        ErrorCode.QUALITY_GATE_FAILED,
                        "The records do not add up: " + counts.equation()
                                + ". Nothing was published. This is an error of the program: please report it.");
            }
            checkRejects(counts.rejected(), counts.read());
        }

        private void check(RunQuality quality, WriteTables tables) {
            List<String> failures = QualityCheck.failures(
                    plan.request().settings().output().gates(),
                    quality,
                    tables.history(plan.request().date()));
            if (!failures.isEmpty()) {
                throw new JobException(
                        ErrorCode.QUALITY_GATE_FAILED,
                        "The run does not come up to its quality gates: " + String.join("; ", failures)
                                + ". Nothing was published. Look at the input, or allow it with the option named.");
            }
        }

        private void checkRejects(long rejected, long read) {
            double most = plan.request().settings().output().gates().maxRejectRatio();
            if (rejected > most * read) {
                throw new JobException(
                        ErrorCode.TOO_MANY_REJECTS,
                        rejected + " of " + read + " records were rejected, more than the allowed ratio of " + most
                                + ". Nothing was published. Look at the input and at --format, or allow more with"
                                + " --max-reject-ratio.");
            }
        }

        private RunManifest manifest(WriteTables tables, RunSummary summary) {
            Map<String, RunCounts> partitions = new HashMap<>();
            plan.carriedOver().ifPresent(previous -> partitions.putAll(previous.partitions()));
            partitions.put(plan.ingestDate().toString(), summary.counts());
            Map<String, Long> rows = new HashMap<>();
            for (TableSpec table : Tables.ALL) {
                rows.put(table.name(), tables.read(table).count());
            }
            boolean dated = plan.request().date().isPresent();
            return new RunManifest(
                    RunManifest.SCHEMA_VERSION,
                    plan.request().runId(),
                    summary.finishedAt().toString(),
                    plan.request().version(),
                    processors.fingerprint(),
                    dated,
                    dated ? List.of() : plan.qualifiedInputs(),
                    partitions,
                    rows,
                    plan.request().settings().options());
        }

        private String staged(String name) {
            return new Path(new Path(folder, STAGING), name).toString();
        }
    }

    /** None, when the clock was set back meanwhile. */
    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis()) / 1000.0;
    }
}
