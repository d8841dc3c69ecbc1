package org.newsvoice.cli.analyze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.HadoopOptions;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.storage.OutputStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Turns the record that a run leaves in its output ({@code _run.json}) into an exit code, for the launcher: with
 * {@code --deploy-mode cluster} the driver runs elsewhere, and spark-submit's own exit code says only whether it ended
 * well. Reads any file system that Hadoop's client knows. Not for users, hence hidden.
 */
@Command(name = "await-run", hidden = true, description = "Wait for the record of a run and exit with its code.")
public final class AwaitRunCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--output", required = true, description = "the run's output")
    String output = "";

    @Option(names = "--run-id", required = true, description = "the run that is waited for")
    String runId = "";

    @Option(names = "--submit-exit-code", required = true, description = "how spark-submit ended")
    int submitExitCode;

    /** spark-submit returns after the driver, so the record is there unless the file system is slow to show it. */
    @Option(names = "--seconds", defaultValue = "60", description = "how long to wait (default: ${DEFAULT-VALUE})")
    int seconds;

    @Override
    public Integer call() throws InterruptedException {
        OutputStore store = new OutputStore(output, HadoopOptions.configuration());
        for (int waited = 0; ; waited++) {
            Optional<String> record =
                    store.findReport().filter(json -> exitCode(json, runId).isPresent());
            if (record.isPresent()) {
                int exitCode = exitCode(record.get(), runId).orElseThrow();
                CommandLine command = Objects.requireNonNull(spec).commandLine();
                PrintWriter to = exitCode == 0 ? command.getOut() : command.getErr();
                to.println(message(record.get(), runId));
                to.flush();
                return exitCode;
            }
            if (waited >= seconds) {
                throw new JobException(
                        ErrorCode.ENVIRONMENT,
                        "The run " + runId + " left no record in " + output + " (spark-submit ended with "
                                + submitExitCode
                                + "): its driver did not start or was killed, or the output cannot be read from here."
                                + " The driver's log on the cluster says more; "
                                + (store.findPublishedRun().equals(Optional.of(runId))
                                        ? "the tables are those of this run, which was killed after it had published."
                                        : "the tables are as they were."));
            }
            Thread.sleep(1000);
        }
    }

    /** What the run says of its end. */
    static String message(String json, String runId) {
        try {
            String message = JSON.readTree(json).path("message").asText("");
            return message.isEmpty() ? "Run " + runId + " is published." : message;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The exit code in a run's record; empty when the record is that of another run or not complete yet. */
    static Optional<Integer> exitCode(String json, String runId) {
        try {
            JsonNode run = JSON.readTree(json);
            return runId.equals(run.path("run_id").asText())
                            && run.path("exit_code").isInt()
                    ? Optional.of(run.path("exit_code").intValue())
                    : Optional.empty();
        } catch (JsonProcessingException halfWritten) {
            return Optional.empty();
        }
    }
}
