package org.newsvoice.cli.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.HadoopOptions;
import org.newsvoice.cli.wiring.Secrets;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunId;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunReport;
import org.newsvoice.run.RunSummary;
import org.newsvoice.storage.OutputStore;

/**
 * Leaves in the output how a run ended ({@code _run.json}), for whoever cannot see the command's exit code: with
 * {@code --deploy-mode cluster} the launcher waits for it, so that it must be there even when the options were wrong and no
 * session was ever made.
 */
public final class RunRecord {

    /** What a run says that somebody stopped (Ctrl-C, SIGTERM). */
    static final String STOPPED = "Stopped; run the same command again to continue.";

    private final String output;
    private final String runId;
    private final Asked asked;
    /** Whether somebody waits for the record of just this run. */
    private final boolean awaited;

    private @Nullable RunReport last;

    /**
     * What a run was to do.
     *
     * @param inputs what to read, as given
     * @param date which days to write, as given; null if none was
     */
    record Asked(List<String> inputs, @Nullable String date) {

        Asked {
            inputs = inputs.stream().map(Secrets::masked).toList();
            date = date == null ? null : Secrets.masked(date);
        }
    }

    private RunRecord(String output, String runId, Asked asked, boolean awaited) {
        this.output = output;
        this.runId = runId;
        this.asked = asked;
        this.awaited = awaited;
    }

    /** The record of a run that this command has named. */
    static RunRecord of(String output, String runId, Asked asked) {
        return new RunRecord(output, runId, asked, false);
    }

    /** The record of a run that the launcher has named and waits for. */
    static RunRecord awaited(String output, String runId, Asked asked) {
        return new RunRecord(output, runId, asked, true);
    }

    /** The record that somebody waits for by the words of a command line which may be wrong otherwise. */
    public static Optional<RunRecord> find(String... words) {
        Asked asked = new Asked(
                values("--input", words),
                values("--date", words).stream().findFirst().orElse(null));
        return values("--output", words).stream()
                .findFirst()
                .flatMap(output ->
                        values("--run-id", words).stream().findFirst().map(runId -> awaited(output, runId, asked)));
    }

    /** The values of {@code option}: each behind its equals sign, or the words up to the next option. */
    private static List<String> values(String option, String... words) {
        List<String> values = new ArrayList<>();
        boolean ours = false;
        for (String word : words) {
            if (word.startsWith("--")) {
                ours = word.equals(option);
                if (word.startsWith(option + "=")) {
                    values.add(word.substring(option.length() + 1));
                }
            } else if (ours) {
                values.add(word);
            }
        }
        return values;
    }

    /** What was said last, whether or not it could be written; null when nothing was. */
    @Nullable
    RunReport last() {
        return last;
    }

    /** Says that a run of this command has published. */
    void published(RunSummary run) {
        write(report(run.runId(), RunReport.PUBLISHED, 0, null, run));
    }

    /** Says that nothing was to do. */
    void unchanged(String message) {
        write(report(runId, RunReport.UNCHANGED, 0, message, null));
    }

    /** Says, when somebody waits for it, that the plan was all that was asked for. */
    void planned() {
        if (awaited) {
            write(report(runId, RunReport.PLANNED, 0, null, null));
        }
    }

    /**
     * Says that the run failed. A folder of somebody else's files stays as it is, and none is made for nobody to read; an
     * output that cannot be written is no second failure.
     *
     * @param failure the user's problem with its code, or anything else for a bug of ours
     */
    public void failed(Throwable failure) {
        ErrorCode code = failure instanceof JobException known ? known.code() : ErrorCode.INTERNAL;
        failed(code, failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    /** Says that somebody stopped the run, whose process then ends with {@code exitCode}. */
    void stopped(int exitCode) {
        leave(report(runId, RunReport.FAILED, exitCode, STOPPED, null));
    }

    /** The id of the last run of this output when somebody stopped it. */
    Optional<String> findStoppedRun() {
        try {
            return store().findReport()
                    .map(RunRecord::json)
                    .filter(report -> report.path("message").asText().equals(STOPPED))
                    .map(report -> report.path("run_id").asText());
        } catch (JobException | UncheckedIOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static JsonNode json(String report) {
        try {
            return new ObjectMapper().readTree(report);
        } catch (JsonProcessingException halfWritten) {
            return MissingNode.getInstance();
        }
    }

    /** As {@link #failed(Throwable)}, in words. */
    public void failed(ErrorCode code, @Nullable String message) {
        String shown = message == null ? null : Secrets.masked(message);
        leave(report(runId, RunReport.FAILED, code.exitCode(), shown, null));
    }

    private RunReport report(
            String name, String status, int exitCode, @Nullable String message, @Nullable RunSummary run) {
        return new RunReport(name, status, exitCode, message, asked.inputs(), asked.date(), run);
    }

    private void leave(RunReport report) {
        last = report;
        try {
            OutputStore store = store();
            boolean ours = store.findPublishedRun().isPresent() || !store.holdsForeignFiles();
            if (ours && (awaited || !store.children(store.root()).isEmpty())) {
                write(report);
            }
        } catch (UncheckedIOException | IllegalArgumentException | JobException unwritable) {
            // The failure itself is what the user is told.
        }
    }

    private void write(RunReport report) {
        last = report;
        // Words of the command line may be no name for a file.
        String name = RunId.isValid(report.runId()) ? report.runId() : "unnamed";
        store().report(name, RunJson.write(report));
    }

    private OutputStore store() {
        return new OutputStore(output, HadoopOptions.configuration());
    }
}
