package org.newsvoice.cli.analyze;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.BuildVersion;
import org.newsvoice.cli.wiring.SettingsOptions;
import org.newsvoice.cli.wiring.ThreadsOption;
import org.newsvoice.config.Settings;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.RunRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code analyze} is asked on the command line, and the run that this comes to. */
final class AnalyzeOptions {

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files or folders of stories. Folders are read with all folders below them. {yyyy}, {MM} and {dd}"
                            + " are filled in from --date.")
    List<String> inputs = List.of();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "The folder where the tables are published.")
    String output = "";

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = DaysConverter.class,
            description =
                    "The ingest_date whose partition is replaced: 2027-06-08, or yesterday (UTC). Several days are"
                            + " published together: 2027-06-01..2027-06-08.")
    @Nullable
    Days days;

    @Mixin
    ThreadsOption threads = new ThreadsOption();

    @Option(names = "--dry-run", description = "Print the plan and how many stories would be analyzed, then stop.")
    boolean dryRun;

    @Option(
            names = "--force",
            description = "Analyze all stories again, and replace tables that were made from other inputs.")
    boolean force;

    @Option(names = "--break-lock", description = "Clear the lock that a killed run left on the output, and run.")
    boolean breakLock;

    @Option(
            names = "--metrics-file",
            paramLabel = "FILE",
            description = "Where to write how the run ended, for the text file collector of Prometheus' node exporter.")
    @Nullable
    Path metricsFile;

    /** Given by a launcher that waits for the run's record. */
    @Option(names = "--run-id", hidden = true)
    @Nullable
    String runId;

    /** What the run is to do, for its record. */
    RunRecord.Asked asked() {
        return new RunRecord.Asked(inputs, days == null ? null : days.toString());
    }

    /**
     * The run called {@code name}, with a batch for each date.
     *
     * @throws JobException USAGE when the options contradict each other
     */
    RunRequest request(String name) {
        RunRequest.Existing existing = force ? RunRequest.Existing.REPLACE : RunRequest.Existing.KEEP;
        Settings chosen = settings.settings();
        return new RunRequest(
                name, BuildVersion.read(), dates().stream().map(this::batch).toList(), output, existing, chosen);
    }

    private RunRequest.Batch batch(Optional<LocalDate> day) {
        return new RunRequest.Batch(
                day,
                inputs.stream()
                        .map(input -> day.map(d -> DatePattern.expand(input, d)).orElse(input))
                        .toList());
    }

    private List<Optional<LocalDate>> dates() {
        Days given = days;
        if (given != null) {
            return given.list().stream().map(Optional::of).toList();
        }
        if (inputs.stream().anyMatch(DatePattern::isIn)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "The input " + String.join(", ", inputs)
                            + " names {yyyy}, {MM} or {dd}: give the day with --date.");
        }
        return List.of(Optional.empty());
    }
}
