package org.newsvoice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How integration tests run the job on sample-data: always the same inputs and date, hence the same tables. */
final class SampleRun {

    /** The partition; a run without --date would take today. */
    static final String DATE = "2027-06-30";

    /** Each outlet's folder is an input, so that its name is the stories' source. */
    static final List<String> TEXT_AND_BROKEN = outletsAndBroken();

    static final List<String> JSONL =
            List.of(ScriptRun.ROOT.resolve("sample-data/jsonl").toString());

    /** For a JVM that lives for seconds: no optimizing compiler, and classes taken as they are. */
    static final String SHORT_LIVED =
            "-XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote";

    /** As much memory as the job needs for them, and no web page. */
    static final Map<String, String> ENVIRONMENT = Map.of(
            "NEWSVOICE_HEAP",
            "3g",
            "NEWSVOICE_JAVA_OPTIONS",
            "-Dspark.ui.enabled=false -Dspark.sql.shuffle.partitions=4 " + SHORT_LIVED,
            // The same for the virtual machines that spark-submit starts on this side.
            "SPARK_SUBMIT_OPTS",
            SHORT_LIVED);

    private SampleRun() {}

    /** Runs analyze in this JVM. */
    static ScriptRun analyze(List<String> inputs, Path output) {
        return ScriptRun.here(words(List.of("analyze"), options(inputs, output)));
    }

    /** Has the launcher run analyze on a cluster: {@code where}. */
    static ScriptRun analyze(List<String> inputs, Path output, List<String> where) {
        List<String> words = new ArrayList<>(List.of("analyze"));
        words.addAll(where);
        return ScriptRun.run(
                ENVIRONMENT, ScriptRun.ROOT.resolve("scripts/newsvoice"), words(words, options(inputs, output)));
    }

    /** Runs analyze in this JVM, on one core, and has Spark write what it does as lines of JSON into {@code events}. */
    static ScriptRun analyzeOnOneCore(List<String> inputs, Path output, Path events) throws IOException {
        Files.createDirectories(events);
        Map<String, String> log = Map.of(
                "spark.eventLog.enabled", "true",
                "spark.eventLog.compress", "false",
                "spark.eventLog.rolling.enabled", "false",
                "spark.eventLog.dir", events.toUri().toString());
        log.forEach(System::setProperty);
        try {
            return ScriptRun.here(words(List.of("analyze", "--threads", "1"), options(inputs, output)));
        } finally {
            log.keySet().forEach(System::clearProperty);
        }
    }

    /** Adds a few more stories under a later date. */
    static ScriptRun analyzeSecondNight(Path output) {
        List<String> inputs =
                List.of(ScriptRun.ROOT.resolve("sample-data/second-night").toString());
        return ScriptRun.here(words(List.of("analyze"), options("2027-07-05", inputs, output)));
    }

    /** The options of analyze. */
    static List<String> options(List<String> inputs, Path output) {
        return options(DATE, inputs, output);
    }

    private static String[] words(List<String> first, List<String> last) {
        return Stream.concat(first.stream(), last.stream()).toArray(String[]::new);
    }

    private static List<String> options(String date, List<String> inputs, Path output) {
        List<String> words = new ArrayList<>(
                List.of("--date", date, "--max-reject-ratio", "1", "--output", output.toString(), "--input"));
        words.addAll(inputs);
        return words;
    }

    private static List<String> outletsAndBroken() {
        Path samples = ScriptRun.ROOT.resolve("sample-data");
        try (Stream<Path> outlets = Files.list(samples.resolve("text"))) {
            return Stream.concat(outlets.sorted(), Stream.of(samples.resolve("broken")))
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
