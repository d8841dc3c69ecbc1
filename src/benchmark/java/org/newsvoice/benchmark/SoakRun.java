package org.newsvoice.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.article.Article;
import org.newsvoice.cli.wiring.NewsReader;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Settings;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.MemoryContent;
import org.newsvoice.corpus.container.ContainerLimits;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.container.CorpusReader;
import org.newsvoice.corpus.container.FileRecords;
import org.newsvoice.parse.ParseOutcome;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.job.AnalyzeJob;
import org.newsvoice.job.task.Progress;
import org.newsvoice.job.RunRequest;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.run.RunSummary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Runs the job in this process and then once more on the same input; prints the live heap and the rate at every thousand
 * stories, and what each run has cost. The second run analyzes nothing. Last the stories are read, parsed, reduced to what tells
 * copies and analyzed by one thread, without Spark and tables: what the first run costs beyond that is theirs.
 */
@Command(name = "soak-run", mixinStandardHelpOptions = true)
public final class SoakRun implements Callable<Integer> {

    private static final double MEGABYTE = 1e6;
    private static final long POLL_MILLIS = 200;

    @Option(names = "--input", required = true, paramLabel = "PATH")
    private Path input = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Must not exist.")
    private Path output = Path.of("");

    @Option(names = "--every", defaultValue = "1000", paramLabel = "N", description = "Stories between two rows.")
    private long every;

    @Option(names = "--without-nlp", description = "With an analysis that costs next to nothing: what is left is Spark's cost.")
    private boolean withoutNlp;

    /** The command. */
    public static void main(String[] words) {
        System.exit(new CommandLine(new SoakRun()).execute(words));
    }

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.of(Map.of());
        try (SparkSession spark = SparkSettings.apply(SparkSession.builder())
                .appName("soak")
                .config("spark.ui.enabled", "false")
                .getOrCreate()) {
            StoryProcessorFactory processors =
                    withoutNlp ? new WithoutNlp() : new NewsProcessorFactory(Attribution.NEWS, WorkLimits.DEFAULT);
            NewsReader reader = new NewsReader(settings.read());
            AnalyzeJob job = new AnalyzeJob(spark, reader, processors, Clock.systemUTC());
            System.out.println("run     stories  process_cpu_s  stories_per_cpu_s  wall_s  live_heap_mb");
            for (String run : List.of("first", "second")) {
                run(job, run, settings);
            }
            Clocks start = Clocks.now();
            long stories = bare(reader, processors.create());
            print("bare all", stories, Clocks.now().since(start));
        }
        return 0;
    }

    private void run(AnalyzeJob job, String name, Settings settings) {
        Clocks start = Clocks.now();
        Thread[] watch = new Thread[1];
        List<RunSummary> batches = job.run(
                new RunRequest(
                        name,
                        "benchmark",
                        List.of(new RunRequest.Batch(Optional.empty(), List.of(input.toString()))),
                        output.toString(),
                        RunRequest.Existing.KEEP,
                        settings),
                (plan, progress) -> {
                    watch[0] = new Thread(() -> watch(name, progress), "watch");
                    watch[0].setDaemon(true);
                    watch[0].start();
                });
        RunSummary done = batches.get(0);
        watch[0].interrupt();
        print(name + " all", done.counts().read(), Clocks.now().since(start));
        System.out.println(name + ": " + done.counts().equation() + ", " + done.analyses() + ", " + done.seconds());
    }

    private long bare(NewsReader reader, StoryProcessor processor) throws IOException {
        CorpusReader records = new CorpusReader(reader.decoder(), reader.paths(), ContainerLimits.DEFAULT);
        long[] stories = {0};
        try (Stream<Path> files = Files.list(input)) {
            for (Path file : files.sorted().toList()) {
                try (MemoryContent content = new MemoryContent(Files.readAllBytes(file))) {
                    FileRecords found =
                            records.read(new CorpusFile(file.toString(), "soak", Files.size(file)), content);
                    for (FileRecord record = found.next(); record != null; record = found.next()) {
                        ParseOutcome outcome = reader.parse(((DecodedRecord.Decoded) record.record()).story());
                        // Spliced stories are stories.
                        Article article = ((ParseOutcome.Parsed) outcome).article();
                        BodySignature.of(article);
                        processor.process(article);
                        stories[0]++;
                    }
                }
            }
        }
        return stories[0];
    }

    private void watch(String run, Progress progress) {
        Clocks last = Clocks.now();
        long next = every;
        try {
            while (true) {
                Thread.sleep(POLL_MILLIS);
                long done = progress.nAnalyzed();
                if (done >= next) {
                    Clocks now = Clocks.now();
                    print(run + " " + done, done - next + every, now.since(last));
                    next = done - done % every + every;
                    last = Clocks.now();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(String label, long stories, Clocks took) {
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "%-14s %6d %9.1f %9.2f %9.1f %9.0f%n",
                label,
                stories,
                took.processCpu(),
                stories / took.processCpu(),
                took.wall(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE);
    }
}
