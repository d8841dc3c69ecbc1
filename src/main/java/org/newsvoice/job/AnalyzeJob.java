package org.newsvoice.job;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.failure.MemoryFailures;
import org.newsvoice.job.reading.StoryReader;
import org.newsvoice.job.task.Progress;
import org.newsvoice.job.task.SmallRun;
import org.newsvoice.run.RunId;
import org.newsvoice.run.RunSummary;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.StorageFailures;

/**
 * The main job: reads stories, finds copies, analyzes, derives the tables, checks them and publishes all of them in one
 * step. A failure before that step leaves the output's old tables unchanged. One run at a time per object.
 */
public final class AnalyzeJob {

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
     * What a run would analyze, by batch: reads and parses the inputs, does no NLP, and leaves nothing behind.
     *
     * @throws JobException as a run would before it analyzes
     */
    public Map<LocalDate, RunSummary.Analyses> forecast(RunRequest request) {
        OutputStore store = new OutputStore(request.output(), configuration());
        boolean isNew = !store.exists();
        try {
            Map<LocalDate, RunSummary.Analyses> forecast =
                    locked(request, (plan, progress) -> {}, AnalyzeRun::forecast);
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
     * @return the batches that were written, in the order of their dates; the last one asked for has the run's name
     * @throws JobException when nothing was published; its code says why
     */
    public List<RunSummary> run(RunRequest request, RunObserver observer) {
        try {
            return locked(request, observer, AnalyzeRun::publish);
        } catch (Exception e) {
            // Spark throws checked exceptions without declaring them.
            throw StorageFailures.explained(e);
        }
    }

    private <T> T locked(RunRequest request, RunObserver observer, Function<AnalyzeRun, T> work) {
        try {
            return underLock(request, observer, work);
        } catch (OutOfMemoryError e) {
            throw MemoryFailures.explained(e).orElseThrow(() -> e);
        }
    }

    private <T> T underLock(RunRequest request, RunObserver observer, Function<AnalyzeRun, T> work) {
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
            SmallRun settings = SmallRun.of(spark, plan.mostBytes());
            try {
                return work.apply(new AnalyzeRun(spark, reader, processors, clock, plan, store, lock, progress));
            } catch (Exception e) {
                // Spark throws checked exceptions without declaring them.
                store.delete(folder);
                throw StorageFailures.explained(lock.causeOf(e));
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
}
