package org.newsvoice.cli.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.UncheckedIOException;
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
    /** Whether somebody waits for the record of just this run. */
    private final boolean awaited;

    private @Nullable RunReport last;

    private RunRecord(String output, String runId, boolean awaited) {
        this.output = output;
        this.runId = runId;
        this.awaited = awaited;
    }

    /** The record of a run that this command has named. */
    static RunRecord of(String output, String runId) {
        return new RunRecord(output, runId, false);
    }

    /** The record of a run that the launcher has named and waits for. */
    static RunRecord awaited(String output, String runId) {
        return new RunRecord(output, runId, true);
    }

    /** The record that somebody waits for by the words of a command line which may be wrong otherwise. */
    public static Optional<RunRecord> find(String... words) {
        return value("--output", words)
                .flatMap(output -> value("--run-id", words).map(runId -> awaited(output, runId)));
    }

    private static Optional<String> value(String option, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith(option + "=")) {
                return Optional.of(words[i].substring(option.length() + 1));
            }
            if (words[i].equals(option) && i + 1 < words.length) {
                return Optional.of(words[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** What was said last, whether or not it could be written; null when nothing was. */
    @Nullable
    RunReport last() {
        return last;
    }

    /** Says that a run of this command has published. */
    void published(RunSummary run) {
        write(new RunReport(run.runId(), RunReport.PUBLISHED, 0, null, run));
    }

    /** Says that nothing was to do. */
    void unchanged(String message) {
        write(new RunReport(runId, RunReport.UNCHANGED, 0, message, null));
    }

    /** Says, when somebody waits for it, that the plan was all that was asked for. */
    void planned() {
        if (awaited) {
            write(new RunReport(runId, RunReport.PLANNED, 0, null, null));
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
        leave(new RunReport(runId, RunReport.FAILED, exitCode, STOPPED, null));
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
        leave(new RunReport(runId, RunReport.FAILED, code.exitCode(), shown, null));
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
