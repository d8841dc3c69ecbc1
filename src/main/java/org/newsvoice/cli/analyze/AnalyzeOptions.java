package org.newsvoice.cli.analyze;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.BuildVersion;
import org.newsvoice.cli.wiring.SettingsOptions;
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
            description = "Files or folders of stories, read recursively whatever their extension; {yyyy}, {MM} and"
                    + " {dd} stand for the date.")
    List<String> inputs = List.of();

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Where the tables are published.")
    String output = "";

    @Mixin
    SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--date",
            paramLabel = "D",
            converter = DayConverter.class,
            description = "The ingest_date whose partition is replaced: 2027-06-08, or yesterday (UTC).")
    @Nullable
    LocalDate date;

    @Option(
            names = "--from",
            paramLabel = "D",
            converter = DayConverter.class,
            description = "First of several dates, published together.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", converter = DayConverter.class, description = "Last of several dates.")
    @Nullable
    LocalDate to;

    @Option(names = "--dry-run", description = "Print the plan and how many stories would be analyzed, and stop.")
    boolean dryRun;

    @Option(names = "--force", description = "Analyze again what is stored, and replace tables of other inputs.")
    boolean force;

    @Option(names = "--break-lock", description = "Clear the lock that a killed run has left on the output, and run.")
    boolean breakLock;

    @Option(
            names = "--metrics-file",
            paramLabel = "FILE",
            description = "Write how the run ended there, as Prometheus' node exporter collects it from text files.")
    @Nullable
    Path metricsFile;

    /** Given by a launcher that waits for the run's record. */
    @Option(names = "--run-id", hidden = true)
    @Nullable
    String runId;

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
        if (date != null && (from != null || to != null)) {
            throw new JobException(ErrorCode.USAGE, "--date and --from/--to exclude each other: give one of them.");
        }
        if (from != null && to != null) {
            return DatePattern.days(from, to).stream().map(Optional::of).toList();
        }
        if (from != null || to != null) {
            throw new JobException(ErrorCode.USAGE, "--from and --to go together: give both, or --date for one day.");
        }
        if (date == null && inputs.stream().anyMatch(DatePattern::isIn)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "The input " + String.join(", ", inputs)
                            + " names {yyyy}, {MM} or {dd}: give the day with --date.");
        }
        return List.of(Optional.ofNullable(date));
    }
}
