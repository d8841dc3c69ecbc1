package org.newsvoice.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.config.Settings;
import org.newsvoice.config.SettingsFile;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.AnalyzeJob;
import org.newsvoice.job.RunRequest;
import org.newsvoice.job.TableViews;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunId;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunReport;
import org.newsvoice.run.RunSummary;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.PublishedOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Reads news stories and writes tables of who said what, in which tone.")
final class AnalyzeCommand implements Callable<Integer> {

    private static final int TOP_SPEAKERS = 5;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of stories, read recursively whatever their extension; {yyyy}, {MM} and"
                    + " {dd} stand for the date.")
    List<String> inputs = List.of();

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Where the tables are published.")
    String output = "";

    @Option(names = "--config", paramLabel = "FILE", description = "Settings; see conf/newsvoice.properties.")
    @Nullable
    Path config;

    @Option(names = "--format", description = "auto, text, json or jsonl (default: auto).")
    @Nullable
    String format;

    @Option(names = "--default-zone", paramLabel = "ZONE", description = "Of times without one (default: UTC).")
    @Nullable
    String defaultZone;

    @Option(
            names = "--attribution",
            paramLabel = "news|corenlp",
            description = "Who attributes quotations: our rules (news, the default) or CoreNLP's own annotator.")
    @Nullable
    String attribution;

    @Option(names = "--store-text", description = "full, quotes or none (default: full).")
    @Nullable
    String storeText;

    @Option(
            names = "--max-reject-ratio",
            paramLabel = "R",
            description = "Rejected records, of those read, above which nothing is published (default: 0.2).")
    @Nullable
    String maxRejectRatio;

    @Option(
            names = "--deadline-seconds",
            paramLabel = "S",
            description = "After which a story is given up (default: 600).")
    @Nullable
    String deadlineSeconds;

    @Option(names = "--date", paramLabel = "D", description = "The ingest_date whose partition is replaced.")
    @Nullable
    LocalDate date;

    @Option(names = "--from", paramLabel = "D", description = "First of several dates, each a run in turn.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", description = "Last of several dates.")
    @Nullable
    LocalDate to;

    @Option(names = "--dry-run", description = "Print the plan and stop.")
    boolean dryRun;

    @Option(names = "--force", description = "Replace tables of other inputs.")
    boolean force;

    @Option(names = "--run-id", hidden = true)
    @Nullable
    String givenRunId;

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.of(given());
        List<Optional<LocalDate>> dates = dates();
        Clock clock = Clock.systemUTC();
        String runId = givenRunId != null
                ? givenRunId
                : RunId.of(clock.instant(), ThreadLocalRandom.current().nextInt());
        try (SparkSession spark = Sessions.forJob()) {
            AnalyzeJob job = new AnalyzeJob(spark, new NewsReader(settings.read()), processors(settings), clock);
            try (RunConsole console = new RunConsole(out(), err(), spark)) {
                if (dryRun) {
                    dates.forEach(day -> console.print(job.plan(request(runId, day, settings))));
                    return 0;
                }
                return reported(spark, runId, () -> runAll(job, console, dates, runId, settings));
            }
        }
    }

    private @Nullable RunSummary runAll(
            AnalyzeJob job, RunConsole console, List<Optional<LocalDate>> dates, String runId, Settings settings) {
        RunSummary last = null;
        for (int i = 0; i < dates.size(); i++) {
            // The last of several runs has the name that whoever waits for the command knows.
            String name =
                    i == dates.size() - 1 ? runId : runId + "-" + dates.get(i).orElseThrow();
            last = job.run(request(name, dates.get(i), settings), console);
            console.print(last, output);
        }
        return last;
    }

    private RunRequest request(String runId, Optional<LocalDate> day, Settings settings) {
        List<String> expanded = inputs.stream()
                .map(input -> day.map(d -> DatePattern.expand(input, d)).orElse(input))
                .toList();
        return new RunRequest(
                runId,
                version(),
                expanded,
                output,
                day,
                force ? RunRequest.Existing.REPLACE : RunRequest.Existing.KEEP,
                settings);
    }

    /** Runs, and leaves behind how it ended. */
    private int reported(SparkSession spark, String runId, Callable<@Nullable RunSummary> runs) {
        OutputStore store = new OutputStore(output, spark.sparkContext().hadoopConfiguration());
        try {
            RunSummary last = runs.call();
            report(store, runId, 0, null, last == null ? null : last.counts());
            printSpeakers(spark);
            return 0;
        } catch (Exception e) {
            JobException known = JobFailures.known(e);
            ErrorCode code = known == null ? ErrorCode.INTERNAL : known.code();
            try {
                report(store, runId, code.exitCode(), (known == null ? e : known).getMessage(), null);
            } catch (UncheckedIOException unwritable) {
                e.addSuppressed(unwritable);
            }
            throw known != null ? known : new IllegalStateException(e);
        }
    }

    private static void report(
            OutputStore store, String runId, int exitCode, @Nullable String message, @Nullable RunCounts counts) {
        store.report(
                RunJson.write(new RunReport(runId, exitCode == 0 ? "published" : "failed", exitCode, message, counts)));
    }

    private void printSpeakers(SparkSession spark) {
        TableViews.register(
                spark, PublishedOutput.open(output, spark.sparkContext().hadoopConfiguration()));
        List<Row> top = spark.sql("SELECT name, n_quotes_distinct FROM speakers"
                        + " ORDER BY n_quotes_distinct DESC, name LIMIT " + TOP_SPEAKERS)
                .collectAsList();
        out().println("  speakers  " + spark.table("speakers").count() + ", most quoted (wire copies once):");
        top.forEach(row -> out().println(
                        "            " + row.getLong(1) + " " + row.getString(0).replaceAll("\\p{Cntrl}", " ")));
        out().flush();
    }

    private static StoryProcessorFactory processors(Settings settings) {
        return new NewsProcessorFactory(
                settings.analysis().attribution(),
                WorkLimits.DEFAULT.withDeadline(
                        Duration.ofSeconds(settings.analysis().deadlineSeconds())));
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>(config == null ? Map.of() : SettingsFile.read(config));
        put(given, "format", format);
        put(given, "default-zone", defaultZone);
        put(given, "attribution", attribution);
        put(given, "store-text", storeText);
        put(given, "max-reject-ratio", maxRejectRatio);
        put(given, "deadline-seconds", deadlineSeconds);
        return given;
    }

    private static void put(Map<String, String> given, String key, @Nullable String value) {
        if (value != null) {
            given.put(key, value);
        }
    }

    private List<Optional<LocalDate>> dates() {
        if (date != null && (from != null || to != null)) {
            throw new JobException(ErrorCode.USAGE, "--date and --from/--to exclude each other: give one of them.");
        }
        List<Optional<LocalDate>> dates = new ArrayList<>();
        if (from != null && to != null) {
            DatePattern.days(from, to).forEach(day -> dates.add(Optional.of(day)));
        } else if (from != null || to != null) {
            throw new JobException(ErrorCode.USAGE, "--from and --to go together: give both, or --date for one day.");
        } else {
            dates.add(Optional.ofNullable(date));
        }
        if (dates.get(0).isEmpty() && inputs.stream().anyMatch(DatePattern::isIn)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "The input " + String.join(", ", inputs)
                            + " names {yyyy}, {MM} or {dd}: give the day with --date.");
        }
        return dates;
    }

    private java.io.PrintWriter out() {
        return java.util.Objects.requireNonNull(spec).commandLine().getOut();
    }

    private java.io.PrintWriter err() {
        return java.util.Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** The version that the build wrote into the jar. */
    private static String version() {
        Properties build = new Properties();
        try (InputStream in =
                AnalyzeCommand.class.getResourceAsStream("/META-INF/maven/org.newsvoice/newsvoice/pom.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "unpackaged");
    }
}
