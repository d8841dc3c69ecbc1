package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a standalone cluster, where driver and executors are processes of their own. */
class ClusterIT {

    private static final Path CLUSTER = ScriptRun.ROOT.resolve("scripts/cluster.sh");
    private static final String STORIES =
            ScriptRun.ROOT.resolve("sample-data/text").toString();

    @TempDir
    static Path directory;

    private static String master = "";

    @BeforeAll
    static void start() {
        ScriptRun run =
                cluster("start", "--port", freePort(), "--ui-port", freePort(), "--memory", "4g", "--workers", "2");
        assertEquals(0, run.exitCode(), run::all);
        master = run.output().strip();
    }

    @AfterAll
    static void stop() {
        ScriptRun run = cluster("stop");
        assertEquals(0, run.exitCode(), run::all);
        assertEquals(1, cluster("status").exitCode());
    }

    @Test
    void analyzesTheSamplesWithTheDriverHere() {
        String output = directory.resolve("client").toString();

        ScriptRun run = ScriptRun.newsvoice("analyze", "--master", master, "--input", STORIES, "--output", output);

        assertEquals(0, run.exitCode(), run::all);
        assertPublished(output);
    }

    @Test
    void passesOnTheExitCodeOfADriverOnTheCluster() {
        ScriptRun run = ScriptRun.newsvoice(
                "analyze",
                "--master",
                master,
                "--deploy-mode",
                "cluster",
                "--driver-memory",
                "1g",
                "--executor-memory",
                "3g",
                "--",
                "--input",
                STORIES,
                "--output",
                directory.resolve("cluster").toString());

        assertEquals(0, run.exitCode(), run::all);
        assertPublished(directory.resolve("cluster").toString());
    }

    private static void assertPublished(String output) {
        ScriptRun run = ScriptRun.newsvoice("validate", output);
        assertEquals(0, run.exitCode(), run::all);
    }

    private static ScriptRun cluster(String action, String... options) {
        String[] words = new String[options.length + 3];
        words[0] = action;
        words[1] = "--directory";
        words[2] = directory.resolve("state").toString();
        System.arraycopy(options, 0, words, 3, options.length);
        return ScriptRun.run(Map.of(), CLUSTER, words);
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
