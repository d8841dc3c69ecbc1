package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.config.Settings;
import org.newsvoice.run.RunSummary;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Runs the whole job on toy news in a folder. */
public final class TinyRun {

    /** Five outlets' worth of trouble: a wire story three times, a repeat, a poisoned one, broken lines. */
    public static final List<String> NEWS = List.of(
            "harbour-post|2027-06-08T10:00:00Z|Ferry returns|😀 The ferry is back. “We did it,” said Okafor. Then rain.",
            "hill-courier|2027-06-08T11:00:00Z|Back afloat 😀😀|The FERRY is  back. “We did it,” said Okafor. Then rain.",
            "isle-times|2027-06-09T09:00:00Z|Ferry again|The ferry is back. “We did it,” said Okafor. Then rain.",
            "harbour-post|2027-06-09T10:00:00Z|Budget|“It is enough,” said Valcourt. “It is not enough,” said Okafor.",
            "harbour-post||Undated|“Soon,” said Valcourt.",
            "harbour-post|2027-06-10T10:00:00Z|Only a headline|",
            "isle-times|2027-06-10T10:00:00Z|Another headline|",
            "harbour-post|2027-06-10T12:00:00Z|Bad|POISON in the well. “Oh,” said Okafor.",
            "BROKEN",
            "harbour-post|2027-06-09T10:00:00Z|Budget|“It is enough,” said Valcourt. “It is not enough,” said Okafor.",
            "|||");

    private final SparkSession spark;
    private final Path folder;
    private final String output;
    private Clock clock = Clock.fixed(Instant.parse("2027-11-23T12:00:00Z"), ZoneOffset.UTC);
    private int runs;

    public TinyRun(SparkSession spark, Path folder) {
        this(spark, folder, folder.resolve("out").toString());
    }

    /** With its output in another place, perhaps of another file system. */
    public TinyRun(SparkSession spark, Path folder, String output) {
        this.spark = spark;
        this.folder = folder;
        this.output = output;
    }

    /** On the news in {@code folder}, of which one run has made {@code output}. */
    static TinyRun goingOn(SparkSession spark, Path folder, Path output) {
        TinyRun next = new TinyRun(spark, folder, output.toString());
        next.runs = 1;
        return next;
    }

    /** What the runs to come take for the time. */
    public TinyRun at(Clock other) {
        clock = other;
        return this;
    }

    /** Writes an input file. */
    public TinyRun file(String name, List<String> lines) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        return this;
    }

    public String output() {
        return output;
    }

    public RunRequest request(Map<String, String> settings) {
        return request(settings, new RunRequest.Batch(Optional.empty(), inputs("in")));
    }

    /** Half of the toy records are bad, so that the gate is wide open. */
    public RunSummary run() {
        return run(request(Map.of("max-reject-ratio", "1")));
    }

    public RunSummary run(LocalDate date) {
        return run(request(Map.of("max-reject-ratio", "1"), date));
    }

    public RunRequest request(Map<String, String> settings, LocalDate date) {
        return request(settings, new RunRequest.Batch(Optional.of(date), inputs("in")));
    }

    private RunRequest request(Map<String, String> settings, RunRequest.Batch... batches) {
        return new RunRequest(
                "run-" + ++runs, "test", List.of(batches), output(), RunRequest.Existing.KEEP, Settings.of(settings));
    }

    private List<String> inputs(String folders) {
        return List.of(folder.resolve(folders).toString());
    }

    /** Several batches at once, each from the folder {@code in/DATE}; the summaries of all that were written. */
    public List<RunSummary> batches(LocalDate... dates) {
        return job().run(batchesRequest(dates), (plan, progress) -> {});
    }

    /** The job that {@link #batches} runs. */
    public AnalyzeJob job() {
        return new AnalyzeJob(spark, new FakeNews(), new FakeNews(), clock);
    }

    /** What {@link #batches} asks for. */
    public RunRequest batchesRequest(LocalDate... dates) {
        return batchesRequest(Map.of("max-reject-ratio", "1"), dates);
    }

    /** The same with other settings. */
    RunRequest batchesRequest(Map<String, String> settings, LocalDate... dates) {
        return request(
                settings,
                Arrays.stream(dates)
                        .map(date -> new RunRequest.Batch(Optional.of(date), inputs("in/" + date)))
                        .toArray(RunRequest.Batch[]::new));
    }

    public RunSummary run(RunRequest request) {
        return run(request, new FakeNews());
    }

    /** With another analyzer. */
    public RunSummary run(StoryProcessorFactory analyzer) {
        return run(request(Map.of("max-reject-ratio", "1")), analyzer);
    }

    private RunSummary run(RunRequest request, StoryProcessorFactory analyzer) {
        return run(request, analyzer, (plan, progress) -> {});
    }

    /** With somebody who watches. */
    public RunSummary run(RunRequest request, StoryProcessorFactory analyzer, RunObserver observer) {
        return new AnalyzeJob(spark, new FakeNews(), analyzer, clock)
                .run(request, observer).stream()
                        .filter(batch -> batch.runId().equals(request.runId()))
                        .findFirst()
                        .orElseThrow();
    }

    /** All tables but that of the runs, as {@link #lines}; without the ids that moved, which depend on the order of runs. */
    public Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>();
        Tables.ALL.stream()
                .filter(table -> !table.equals(Tables.RUNS))
                .forEach(table -> tables.put(
                        table.name(),
                        lines(table).stream()
                                .filter(line -> !line.contains("\"change\":\"moved\""))
                                .toList()));
        return tables;
    }

    /** A table as published. */
    public Dataset<Row> table(TableSpec table) {
        PublishedOutput published =
                PublishedOutput.open(output(), spark.sparkContext().hadoopConfiguration());
        return table.read(spark, published.table(table.name()).toString());
    }

    /** A table's rows as text, sorted, without the columns that name the run. */
    public List<String> lines(TableSpec table) {
        // As toJSON, which would compile code for the columns of each table.
        return table(table)
                .drop("run_id")
                .select(to_json(struct(col("*"))))
                .as(Encoders.STRING())
                .collectAsList()
                .stream()
                .sorted()
                .toList();
    }
}
