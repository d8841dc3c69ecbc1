package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryGuard;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.article.Article;
import org.newsvoice.sql.SparkSettings;

/** The toy analysis behind the real story boundary, on stories that do to it what no story should. */
public final class TroubledNews implements StoryProcessorFactory {

    /** One story of each kind of trouble. */
    static final List<String> STORIES = List.of(
            "isle-times|2027-06-11T01:00:00Z|Deep|OVERFLOW the stack. “Down,” said Okafor.",
            "isle-times|2027-06-11T02:00:00Z|Endless|LOOP for ever. “Round,” said Okafor.",
            "isle-times|2027-06-11T03:00:00Z|Greedy|EXHAUST the heap. “More,” said Okafor.",
            "isle-times|2027-06-11T04:00:00Z|Moody|ONCE it throws. “Again,” said Okafor.");

    private static final long serialVersionUID = 1L;
    private static final WorkLimits LIMITS = WorkLimits.DEFAULT.withDeadline(Duration.ofSeconds(5));
    private static final AtomicBoolean HAS_THROWN = new AtomicBoolean();

    @Override
    public String fingerprint() {
        return new FakeNews().fingerprint();
    }

    @Override
    public StoryProcessor create() {
        StoryProcessor toy = new FakeNews().create();
        StoryGuard guard = new StoryGuard(() -> TroubledNews::analyze, LIMITS);
        // The poisoned story is the toy analysis' own trouble.
        return story -> story.text().contains("POISON") ? toy.process(story) : guard.process(story);
    }

    private static StoryAnalysis analyze(Article article) {
        String text = article.text();
        if (text.contains("OVERFLOW")) {
            recurse(0);
        } else if (text.contains("LOOP")) {
            loop();
        } else if (text.contains("EXHAUST")) {
            exhaust();
        } else if (text.contains("ONCE") && !HAS_THROWN.getAndSet(true)) {
            throw new IllegalStateException("only this time");
        }
        return ((StoryOutcome.Analyzed) new FakeNews().create().process(article)).analysis();
    }

    @SuppressWarnings("InfiniteRecursion") // the stack is to overflow
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    /** Listens to nobody, without taking a core from the other tests. */
    private static void loop() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Integer.MAX_VALUE;
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            // Else the next turn would not wait.
            Thread.interrupted();
        }
    }

    private static void exhaust() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 24]);
        }
    }

    /** Runs the job on the toy news in {@code folder}, one story after the other, in a Java of its own, whose heap is small. */
    static void runAlone(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("@" + Path.of("conf/jvm-opens").toAbsolutePath());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Xmx640m",
                "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of(TroubledNews.class.getName(), folder.toString()));
        Path log = folder.resolve("log");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals(0, exitCode, Files.readString(log));
    }

    /** The other Java's part. */
    public static void main(String[] folder) {
        try (SparkSession spark = SparkSettings.apply(SparkSession.builder())
                .master("local[1,4]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate()) {
            new TinyRun(spark, Path.of(folder[0])).run(new TroubledNews());
        } catch (RuntimeException | IOException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
        // Not kept by the thread that loops.
        Runtime.getRuntime().halt(0);
    }
}
