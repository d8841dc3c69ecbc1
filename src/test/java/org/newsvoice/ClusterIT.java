package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.failure.ErrorCode;

/** The job on a standalone cluster, where driver and executors are processes of their own: the same tables. */
class ClusterIT {

    private static final Path CLUSTER = ScriptRun.ROOT.resolve("scripts/cluster.sh");
    private static final Path PROCESSES = Path.of("/proc");

    @TempDir
    static Path directory;

    private static String master = "";

    @BeforeAll
    static void start() {
        ScriptRun run =
                cluster("start", "--port", freePort(), "--ui-port", freePort(), "--memory", "3g", "--workers", "2");
        assertEquals(0, run.exitCode(), run::all);
        master = run.output().strip();
        assertEquals(
                "running: " + master + ", 2 workers registered",
                cluster("status").output().strip());
    }

    @AfterAll
    static void stop() throws IOException {
        ScriptRun run = cluster("stop");
        assertEquals(0, run.exitCode(), run::all);
        assertEquals(1, cluster("status").exitCode());
        assertEquals(List.of(), processesIn(directory.toRealPath()));
    }

    /** The line of docs/operations.md, with a release that was unpacked elsewhere; then its launcher, which finds no pom. */
    @Test
    void givesTheExpectedTablesToABareSparkSubmitOfARelease() throws IOException {
        ScriptRun release =
                ScriptRun.run(Map.of("NEWSVOICE_SKIP_BUILD", "1"), ScriptRun.ROOT.resolve("scripts/release.sh"));
        assertEquals(0, release.exitCode(), release::all);
        String tarball = release.output().strip();
        ScriptRun unpacking = ScriptRun.run(Map.of(), Path.of("tar"), "-xzf", tarball, "-C", directory.toString());
        assertEquals(0, unpacking.exitCode(), unpacking::all);
        String name = Path.of(tarball).getFileName().toString().replace(".tar.gz", "");
        Path jars = directory.resolve(name).resolve("jars");
        Path output = directory.resolve("bare");
        Path spark = Path.of(System.getProperty("newsvoice.spark", ""));
        List<String> words = new ArrayList<>(List.of(
                "--master",
                master,
                "--driver-memory",
                "1g",
                "--executor-memory",
                "2g",
                "--driver-java-options",
                SampleRun.SHORT_LIVED,
                "--conf",
                "spark.executor.extraJavaOptions=" + SampleRun.SHORT_LIVED + " -XX:+UseSerialGC",
                "--conf",
                "spark.sql.shuffle.partitions=4",
                "--jars",
                jars.resolve(name + "-models.jar").toString(),
                "--class",
                "org.newsvoice.cli.Main",
                jars.resolve(name + "-all.jar").toString(),
                "analyze"));
        words.addAll(SampleRun.options(SampleRun.TEXT_AND_BROKEN, output));

        ScriptRun run = ScriptRun.run(
                Map.of("SPARK_LOCAL_IP", "127.0.0.1"), spark.resolve("bin/spark-submit"), words.toArray(String[]::new));

        assertEquals(0, run.exitCode(), run::all);
        ExpectedTables.assertSame("text", PublishedTables.NAMES, PublishedTables.in(output));
        Map<String, String> environment = new HashMap<>(SampleRun.ENVIRONMENT);
        environment.put("SPARK_HOME", spark.toString());
        ScriptRun validation = ScriptRun.run(
                environment,
                directory.resolve(name).resolve("scripts/newsvoice"),
                "validate",
                "--tables",
                output.toString());
        assertEquals(0, validation.exitCode(), validation::all);
    }

    @Test
    void givesTheExpectedTablesWithTheDriverOnTheCluster() {
        Path output = directory.resolve("cluster");

        ScriptRun run = analyzeOnTheCluster(output);

        assertEquals(0, run.exitCode(), run::all);
        ExpectedTables.assertSame("text", PublishedTables.NAMES, PublishedTables.in(output));
    }

    @Test
    void runsJobsWithTheSqlFunctions() throws IOException {
        Path stories = directory.resolve("stories.jsonl");
        Files.write(
                stories,
                List.of(
                        "{\"id\": \"1\", \"text\": \"“We won,” said Ada Osei.\"}",
                        "{\"id\": \"2\", \"text\": \" ... \"}",
                        "{\"id\": \"3\"}"));
        Path answers = directory.resolve("functions");

        ScriptRun run = ScriptRun.run(
                SampleRun.ENVIRONMENT,
                ScriptRun.ROOT.resolve("scripts/spark-functions.sh"),
                "--master",
                master,
                "--driver-memory",
                "1g",
                "--executor-memory",
                "2g",
                "--total-executor-cores",
                "1",
                "--driver-java-options",
                SampleRun.SHORT_LIVED,
                "--conf",
                "spark.executor.extraJavaOptions=" + SampleRun.SHORT_LIVED + " -XX:+UseSerialGC",
                "--",
                stories.toString(),
                answers.toString());

        assertEquals(0, run.exitCode(), run::all);
        try (Stream<Path> files = Files.list(answers)) {
            Path part = files.filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of(
                            "{\"id\":\"1\",\"quotes\":[{\"speaker_name\":\"Ada Osei\",\"text\":\"“We won,”\"}],\"sentiment\":\"positive\"}",
                            "{\"id\":\"2\",\"reject_code\":\"empty_story\"}",
                            "{\"id\":\"3\"}"),
                    Files.readAllLines(part));
        }
    }

    @Test
    void passesOnTheExitCodeOfADriverOnTheCluster() {
        ScriptRun run = ScriptRun.run(
                SampleRun.ENVIRONMENT,
                ScriptRun.ROOT.resolve("scripts/newsvoice"),
                "analyze",
                "--master",
                master,
                "--deploy-mode",
                "cluster",
                "--driver-memory",
                "1g",
                "--driver-java-options",
                SampleRun.SHORT_LIVED,
                "--",
                "--input",
                directory.resolve("missing").toString(),
                "--output",
                directory.resolve("nothing").toString());

        assertEquals(ErrorCode.INPUT_UNREADABLE.exitCode(), run.exitCode(), run::all);
    }

    private static ScriptRun analyzeOnTheCluster(Path output) {
        return SampleRun.analyze(
                SampleRun.TEXT_AND_BROKEN,
                output,
                List.of(
                        "--master",
                        master,
                        "--deploy-mode",
                        "cluster",
                        "--driver-memory",
                        "1g",
                        "--executor-memory",
                        "2g",
                        "--total-executor-cores",
                        "1",
                        "--driver-java-options",
                        SampleRun.SHORT_LIVED,
                        "--conf",
                        "spark.executor.extraJavaOptions=" + SampleRun.SHORT_LIVED + " -XX:+UseSerialGC",
                        // As a large run, but for compiled code and plans made again, which few stories repay.
                        "--conf",
                        "spark.newsvoice.smallRunBytes=0",
                        "--conf",
                        "spark.sql.codegen.wholeStage=false",
                        "--conf",
                        "spark.sql.codegen.factoryMode=NO_CODEGEN",
                        "--conf",
                        "spark.sql.adaptive.enabled=false",
                        "--conf",
                        "spark.sql.shuffle.partitions=2",
                        "--"));
    }

    /** Processes whose working directory lies in a directory, as that of every driver and executor does; none without /proc. */
    private static List<String> processesIn(Path directory) {
        return ProcessHandle.allProcesses()
                .map(process -> PROCESSES.resolve(process.pid() + "/cwd"))
                .filter(link -> workingDirectory(link).startsWith(directory))
                .map(Path::toString)
                .toList();
    }

    private static Path workingDirectory(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException goneOrNotOurs) {
            return PROCESSES;
        }
    }

    private static ScriptRun cluster(String action, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = action;
        words[1] = "--directory";
        words[2] = directory.resolve("state").toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return ScriptRun.run(
                Map.of("SPARK_DAEMON_JAVA_OPTS", SampleRun.SHORT_LIVED + " -XX:+UseSerialGC"), CLUSTER, words);
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
