package org.newsvoice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.Settings;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.RunRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code analyze} is asked on the command line, and the runs that this comes to. */
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
            description = "First of several dates, each a run in turn.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "D", converter = DayConverter.class, description = "Last of several dates.")
    @Nullable
    LocalDate to;

    @Option(names = "--dry-run", description = "Print the plan and stop.")
    boolean dryRun;

    @Option(names = "--force", description = "Replace tables of other inputs.")
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
     * The runs, one for each date, in their order. The last one is called {@code name}, so that whoever waits for the
     * command knows it; the others have their dates behind it.
     *
     * @throws JobException USAGE when the options contradict each other
     */
    List<RunRequest> requests(String name) {
        Settings chosen = settings.settings();
        List<Optional<LocalDate>> dates = dates();
        int last = dates.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i ->
                        request(i == last ? name : name + "-" + dates.get(i).orElseThrow(), dates.get(i), chosen))
                .toList();
    }

    private RunRequest request(String name, Optional<LocalDate> day, Settings chosen) {
        List<String> expanded = inputs.stream()
                .map(input -> day.map(d -> DatePattern.expand(input, d)).orElse(input))
                .toList();
        RunRequest.Existing existing = force ? RunRequest.Existing.REPLACE : RunRequest.Existing.KEEP;
        return new RunRequest(name, BuildVersion.read(), expanded, output, day, existing, chosen);
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
