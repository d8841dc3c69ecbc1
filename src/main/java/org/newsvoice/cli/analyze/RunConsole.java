package org.newsvoice.cli.analyze;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.Pace;
import org.newsvoice.cli.wiring.Terminal;
import org.newsvoice.config.Settings;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.job.RunObserver;
import org.newsvoice.job.RunPlan;
import org.newsvoice.job.WorkEstimate;
import org.newsvoice.job.task.Progress;
import org.newsvoice.run.RunSummary;

/**
 * What a run says: its plan before, how far it is meanwhile (a live line on a terminal, else one line per minute), its figures
 * after. Words go to standard output, the live line to standard error.
 */
final class RunConsole implements RunObserver, AutoCloseable {

    private static final int LIVE_MILLIS = 1_000;
    private static final int LOG_MILLIS = 60_000;
    private static final String CLEAR = "\r\u001b[K";
    private static final String NO_WRAP = "\u001b[?7l";
    private static final String WRAP = "\u001b[?7h";

    private final PrintWriter out;
    private final PrintWriter err;
    private final SparkSession spark;
    private final boolean terminal = Terminal.isThere();
    private final StepListener steps = new StepListener();
    private @Nullable Timer ticker;

    RunConsole(PrintWriter out, PrintWriter err, SparkSession spark) {
        this.out = out;
        this.err = err;
        this.spark = spark;
    }

    @Override
    public void planned(RunPlan plan, Progress progress) {
        print(plan);
        spark.sparkContext().addSparkListener(steps);
        int every = terminal ? LIVE_MILLIS : LOG_MILLIS;
        Pace pace = new Pace(System::nanoTime);
        Timer ticks = new Timer("newsvoice-progress", true);
        ticks.scheduleAtFixedRate(
                new TimerTask() {
                    @Override
                    public void run() {
                        tick(progress, pace);
                    }
                },
                every,
                every);
        ticker = ticks;
    }

    /** Prints a plan. */
    void print(RunPlan plan) {
        out.println("Plan of run " + plan.request().runId());
        plan.request().inputs().forEach(input -> out.println("  input     " + input));
        plan.batches().stream()
                .filter(batch -> batch.files().isEmpty())
                .forEach(batch -> out.println("  empty     " + batch.date() + " has no files"));
        out.println("  files     " + plan.files().size() + ", " + size(plan.bytes()) + ", format "
                + plan.request().settings().read().format());
        out.println("  output    " + plan.request().output() + ", ingest_date " + dates(plan, true));
        plan.carriedOver()
                .ifPresent(previous -> out.println(
                        "  published run " + previous.runId() + " is there now: its tables of other dates stay"));
        String again = dates(plan, false);
        if (!again.isEmpty()) {
            out.println(
                    "  later     " + again
                            + ": those that change are made again from stored analyses, since their stories may be copies of these");
        }
        int cores = spark.sparkContext().defaultParallelism();
        WorkEstimate estimate = plan.estimate(cores);
        out.println("  work      about " + words(estimate.time()) + " (" + estimate.bytesPerSecond() / 1000
                + " kB a second, up to " + estimate.tasks() + " tasks)"
                + (plan.carriedOver().isPresent() ? ", less where analyses are stored" : ""));
        plan.toAnalyzeAgain()
                .ifPresent(n -> out.println("  again     up to " + n
                        + " stories are analyzed although they may be unchanged: the analyzer has changed"));
        out.println("  cores     " + cores + " (" + spark.sparkContext().master() + ")");
        out.println("  options   " + options(plan.request().settings().options()));
        out.flush();
    }

    /** Prints what a run would analyze. */
    void print(Map<LocalDate, RunSummary.Analyses> forecast) {
        forecast.forEach((date, analyses) -> out.println("  " + date + " " + analyses.made() + " stories to analyze, "
                + analyses.stored() + " taken from stored analyses"));
        out.flush();
    }

    /** Prints what a run has made, whose tables are in the folder {@code tables}. */
    void print(RunSummary run, String tables) {
        close();
        out.println();
        out.println("Run " + run.runId() + " is published, ingest_date " + run.ingestDate() + ".");
        out.println("  records   " + run.counts().equation());
        run.counts().rejectCodes().forEach((code, n) -> out.println("            " + n + " " + code));
        out.println("  analyses  " + run.analyses().made()
                + (run.analyses().made() == 1 ? " story" : " stories") + " analyzed, "
                + run.analyses().stored() + " taken from stored analyses");
        run.gaps().forEach(gap -> {
            GapWords words = GapWords.of(gap.label());
            out.println("  check     " + words.count(gap.stories()) + ", in " + Excerpt.of(gap.where()));
            words.advice().ifPresent(advice -> out.println("            " + advice));
        });
        out.println("  quotes    " + run.counts().quotes() + " direct and mixed, "
                + run.counts().indirect() + " indirect");
        out.println(String.format(
                Locale.ROOT,
                "  seconds   %.1f reading, %.1f analyzing, %.1f tables",
                run.seconds().read(),
                run.seconds().analyze(),
                run.seconds().other()));
        out.println("  tables    " + tables);
        out.flush();
    }

    private void tick(Progress progress, Pace pace) {
        String line = pace.line(progress)
                + switch (progress.phase()) {
                    case READING, WRITING -> steps.words();
                    default -> "";
                };
        if (terminal) {
            // Where the width is not known, or was changed, the terminal cuts the line instead of wrapping it.
            err.print(CLEAR + NO_WRAP + Terminal.fitted(line) + WRAP);
        } else {
            err.println(line);
        }
        err.flush();
    }

    @Override
    public void close() {
        if (ticker != null) {
            ticker.cancel();
            ticker = null;
            if (terminal) {
                err.print(CLEAR);
                err.flush();
            }
        }
    }

    private static String dates(RunPlan plan, boolean asked) {
        return plan.batches().stream()
                .filter(batch -> batch.isAsked() == asked)
                .map(batch -> batch.date().toString())
                .collect(Collectors.joining(", "));
    }

    private static String options(Map<String, String> options) {
        String changed = options.entrySet().stream()
                .filter(option -> !option.getValue().equals(Settings.DEFAULTS.get(option.getKey())))
                .map(option -> option.getKey() + " " + option.getValue())
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "the defaults" : changed + "; else the defaults";
    }

    private static String words(Duration time) {
        if (time.toMinutes() >= 120) {
            return (time.toMinutes() + 30) / 60 + " hours";
        }
        return time.toSeconds() >= 120
                ? (time.toSeconds() + 30) / 60 + " minutes"
                : (time.toSeconds() + 4) / 5 * 5 + " seconds";
    }

    private static String size(long bytes) {
        return bytes < 10_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%.2f MB", bytes / 1e6);
    }
}
