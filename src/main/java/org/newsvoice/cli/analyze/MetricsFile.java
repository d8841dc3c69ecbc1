package org.newsvoice.cli.analyze;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.Secrets;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunReport;
import org.newsvoice.run.RunSummary;

/**
 * How a run ended, in the text format of Prometheus, for the text file collector of its node exporter. The time of the last
 * success is kept over failures, so that an alert can look at its age. Stateless.
 */
final class MetricsFile {

    private static final String LAST_SUCCESS = "newsvoice_last_success_timestamp_seconds";

    private MetricsFile() {}

    /**
     * Replaces {@code file} in one step; nothing when it is null or there is nothing to say.
     *
     * @throws JobException ENVIRONMENT when it cannot be written; the run itself stays published
     */
    static void write(@Nullable Path file, String output, @Nullable RunReport report) {
        if (file == null || report == null) {
            return;
        }
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            Path fresh = file.resolveSibling("." + file.getFileName() + "-new");
            Files.writeString(fresh, text(output, report, Instant.now(), before));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The metrics cannot be written to " + file + " (" + e.getMessage()
                            + "); the run itself ended with code " + report.exitCode()
                            + ". Give --metrics-file a file in a folder that this user may write to.",
                    e);
        }
    }

    /** The file's new text, when its old one was {@code before}. */
    static String text(String output, RunReport report, Instant now, String before) {
        String label = "output=\"" + escaped(Secrets.masked(output)) + "\"";
        StringBuilder text = new StringBuilder();
        gauge(text, "newsvoice_last_run_timestamp_seconds", "When the last run ended.");
        sample(text, "newsvoice_last_run_timestamp_seconds", label, now.getEpochSecond());
        gauge(text, "newsvoice_last_run_exit_code", "How it ended; 0 is well.");
        sample(text, "newsvoice_last_run_exit_code", label, report.exitCode());
        RunSummary run = report.run();
        if (run == null) {
            before.lines()
                    .filter(line -> line.contains(LAST_SUCCESS))
                    .forEach(line -> text.append(line).append('\n'));
            return text.toString();
        }
        gauge(text, LAST_SUCCESS, "When the last run that published ended.");
        sample(text, LAST_SUCCESS, label, now.getEpochSecond());
        gauge(text, "newsvoice_records", "Input records of the run by outcome.");
        Map.of(
                        "analyzed", run.counts().analyzed(),
                        "duplicate", run.counts().duplicate(),
                        "skipped", run.counts().skipped(),
                        "rejected", run.counts().rejected())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(outcome -> sample(
                        text,
                        "newsvoice_records",
                        label + ",outcome=\"" + outcome.getKey() + "\"",
                        outcome.getValue()));
        gauge(text, "newsvoice_rejects", "Rows of rejects by code.");
        run.counts()
                .rejectCodes()
                .forEach((code, n) -> sample(text, "newsvoice_rejects", label + ",code=\"" + escaped(code) + "\"", n));
        one(
                text,
                label,
                "newsvoice_quotes",
                "Rows of quotes that are direct or mixed.",
                run.quality().quotes());
        one(
                text,
                label,
                "newsvoice_quotes_indirect",
                "Rows of quotes that are indirect.",
                run.counts().indirect());
        one(
                text,
                label,
                "newsvoice_quotes_unattributed",
                "Those direct or mixed that have no speaker.",
                run.quality().unattributedQuotes());
        one(
                text,
                label,
                "newsvoice_articles_undated",
                "Articles without a published time.",
                run.quality().undatedArticles());
        one(
                text,
                label,
                "newsvoice_sentences",
                "Sentences of the articles.",
                run.quality().sentences());
        one(
                text,
                label,
                "newsvoice_sentences_unscored",
                "Those without a sentiment.",
                run.quality().unscoredSentences());
        one(
                text,
                label,
                "newsvoice_analyses_made",
                "Stories analyzed.",
                run.analyses().made());
        one(
                text,
                label,
                "newsvoice_analyses_stored",
                "Stories whose analysis was stored.",
                run.analyses().stored());
        gauge(text, "newsvoice_phase_seconds", "Wall-clock time by phase.");
        sample(
                text,
                "newsvoice_phase_seconds",
                label + ",phase=\"read\"",
                seconds(run.seconds().read()));
        sample(
                text,
                "newsvoice_phase_seconds",
                label + ",phase=\"analyze\"",
                seconds(run.seconds().analyze()));
        sample(
                text,
                "newsvoice_phase_seconds",
                label + ",phase=\"other\"",
                seconds(run.seconds().other()));
        return text.toString();
    }

    private static void one(StringBuilder text, String label, String name, String help, long value) {
        gauge(text, name, help);
        sample(text, name, label, value);
    }

    private static void gauge(StringBuilder text, String name, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
    }

    private static void sample(StringBuilder text, String name, String labels, long value) {
        sample(text, name, labels, String.valueOf(value));
    }

    private static void sample(StringBuilder text, String name, String labels, String value) {
        text.append(name).append('{').append(labels).append("} ").append(value).append('\n');
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
