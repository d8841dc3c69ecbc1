package org.newsvoice.cli.analyze;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.cli.wiring.HadoopOptions;
import org.newsvoice.cli.wiring.NewsReader;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.Termination;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.AnalyzeJob;
import org.newsvoice.job.EarlyPlan;
import org.newsvoice.job.RunRequest;
import org.newsvoice.job.task.SmallRun;
import org.newsvoice.run.RunId;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.run.RunSummary;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.storage.StorageFailures;
import org.newsvoice.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        exitCodeList = {
            "4:a quality gate failed; nothing was published",
            "5:too many records were rejected; nothing was published",
            "6:another run holds the lock of the output"
        },
        footer = {
            "  newsvoice inspect --input NEWS",
            "  newsvoice analyze --input NEWS --output TABLES",
            "  newsvoice analyze --input NEWS/{yyyy}/{MM}/{dd} --output TABLES \\",
            "    --date 2027-06-01..2027-06-08"
        },
        description = {"Reads news stories and writes tables of who said what, with which sentiment."})
public final class AnalyzeCommand implements Callable<Integer> {

    private static final int TOP_SPEAKERS = 5;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    AnalyzeOptions options = new AnalyzeOptions();

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        String given = options.runId;
        String runId = given != null
                ? given
                : RunId.of(clock.instant(), ThreadLocalRandom.current().nextInt());
        RunRecord record = given != null
                ? RunRecord.awaited(options.output, given, options.asked())
                : RunRecord.of(options.output, runId, options.asked());
        try {
            // Before a session is made: who mistypes an option should not wait for it.
            RunRequest request = options.request(runId);
            OutputFile.checkFolder(options.output, HadoopOptions.configuration());
            if (options.metricsFile != null) {
                OutputFile.check("--metrics-file", options.metricsFile);
            }
            SmallRun.maxBytes(new SparkConf().get(SmallRun.MAX_BYTES, ""));
            NewsReader reader = new NewsReader(request.settings().read());
            if (isDone(request, record)) {
                MetricsFile.write(options.metricsFile, options.output, record.last());
                return 0;
            }
            NewsProcessorFactory processors =
                    NewsProcessorFactory.of(request.settings().analysis());
            if (Sessions.isOneProcess() && !options.dryRun) {
                loadWhileSparkStarts(processors);
            }
            Sessions.inJob(
                    "newsvoice analyze", options.threads, spark -> run(spark, request, reader, processors, record));
            MetricsFile.write(options.metricsFile, options.output, record.last());
            return 0;
        } catch (Exception e) {
            // Spark throws checked exceptions without declaring them; whoever waits for the record is told of those,
            // too.
            Optional<JobException> end = Termination.hasBegun() ? Optional.of(toldToEnd(e)) : Optional.empty();
            if (end.isPresent()) {
                record.stopped(Termination.exitCode());
            } else {
                record.failed(StorageFailures.explained(e));
            }
            try {
                MetricsFile.write(options.metricsFile, options.output, record.last());
            } catch (JobException unwritten) {
                // The failure itself is what the user is told.
                e.addSuppressed(unwritten);
            }
            if (end.isPresent()) {
                throw end.get();
            }
            throw e;
        }
    }

    private static void loadWhileSparkStarts(NewsProcessorFactory processors) {
        Thread loading = new Thread(processors::loadModels, "models");
        loading.setDaemon(true);
        // Should it fail, the first task that needs them says so.
        loading.setUncaughtExceptionHandler((thread, failure) -> {});
        loading.start();
    }

    private static JobException toldToEnd(Exception thrown) {
        return new JobException(ErrorCode.ENVIRONMENT, RunRecord.STOPPED, thrown);
    }

    /** Whether there is nothing to do, which it says. Known within a second, as is an input that is missing. */
    private boolean isDone(RunRequest request, RunRecord record) {
        Optional<RunManifest> done = EarlyPlan.doneBy(
                request,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                NewsProcessorFactory.of(request.settings().analysis()).fingerprint(),
                HadoopOptions.configuration());
        if (done.isEmpty() || options.dryRun || options.breakLock) {
            return false;
        }
        String message = "Nothing to do: run " + done.get().runId()
                + " has read the same files, unchanged since, with the same options and version. Its tables stay; --force"
                + " runs all the same.";
        commandLine().getOut().println(message);
        commandLine().getOut().flush();
        record.unchanged(message);
        return true;
    }

    /** Does, or with {@code --dry-run} only plans, what is asked. */
    private void run(
            SparkSession spark,
            RunRequest request,
            NewsReader reader,
            NewsProcessorFactory processors,
            RunRecord record) {
        AnalyzeJob job = new AnalyzeJob(spark, reader, processors, clock);
        PrintWriter out = commandLine().getOut();
        try (RunConsole console = new RunConsole(out, commandLine().getErr(), spark)) {
            if (options.dryRun) {
                console.print(job.plan(request));
                console.print(job.forecast(request));
                record.planned();
                return;
            }
            if (options.breakLock) {
                OutputLock.clear(new Path(options.output), spark.sparkContext().hadoopConfiguration())
                        .ifPresent(holder -> out.println("The lock of " + holder + " is cleared."));
            }
            if (!options.force) {
                record.findStoppedRun()
                        .ifPresent(run -> out.println(
                                "Run " + run + " was stopped; the analyses that it stored are not made again."));
            }
            out.flush();
            List<RunSummary> batches = new ArrayList<>(job.run(request, console));
            // The run's own record last: whoever waits for the run looks at the last one.
            batches.sort(Comparator.comparing(batch -> batch.runId().equals(request.runId())));
            batches.forEach(record::published);
            String tables = options.output + "/" + tables(spark);
            batches.forEach(batch -> console.print(batch, tables));
        }
        printSpeakers(spark, out);
    }

    /** Where readers find the tables, below the output. */
    private String tables(SparkSession spark) {
        return new OutputStore(options.output, spark.sparkContext().hadoopConfiguration()).publishedFolder();
    }

    private void printSpeakers(SparkSession spark, PrintWriter out) {
        PublishedOutput output =
                PublishedOutput.open(options.output, spark.sparkContext().hadoopConfiguration());
        List<Row> top = Tables.SPEAKERS
                .read(spark, output.table(Tables.SPEAKERS.name()).toString())
                .select("name", "n_quotes_distinct")
                .where(col("n_quotes_distinct").gt(0))
                .orderBy(col("n_quotes_distinct").desc(), col("name"))
                .limit(TOP_SPEAKERS)
                .collectAsList();
        long speakers = RunJson.manifest(output.manifest()).rows().getOrDefault(Tables.SPEAKERS.name(), 0L);
        out.println("  speakers  " + speakers
                + (top.isEmpty() ? "" : " in all, most quoted in quotation marks (wire copies once):"));
        top.forEach(row -> out.println(
                "            " + row.getLong(1) + " " + row.getString(0).replaceAll("\\p{Cntrl}", " ")));
        out.flush();
    }

    private picocli.CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
