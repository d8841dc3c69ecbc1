package org.newsvoice.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.cli.Main;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import picocli.CommandLine;

class CleanCommandTest {

    private static final String OLD = "2027-03-01";
    private static final String NEW = "2027-06-07";
    private static final List<String> STAYING = List.of(
            "_analyses/fp-now-without-words/r1/part",
            "_analyses/fp-now/r1/part",
            "_analyses/fp-young/r2/part",
            "_data/r2/articles/part",
            "_data/r3/articles/part",
            "_data/r3/unchanged",
            "_runs/r3.json");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Three published runs of which two are kept, one that was cut short, and old and young of all else. */
    @BeforeEach
    void anOutput() throws IOException {
        for (String run : List.of("r1", "r2", "r3")) {
            file("_data/" + run + "/articles/part", run.equals("r3") ? NEW : OLD);
            publish(run);
            date("_data/" + run + "/_manifest.json", run.equals("r3") ? NEW : "2027-03-0" + run.charAt(1));
        }
        file("_data/r1/unchanged", OLD);
        Files.createLink(folder.resolve("_data/r3/unchanged"), folder.resolve("_data/r1/unchanged"));
        file("_data/r4/_staging/read/part", NEW);
        file("_analyses/fp-now/r1/part", OLD);
        file("_analyses/fp-now/r1/_temporary/part", OLD);
        file("_analyses/fp-now-without-words/r1/part", OLD);
        file("_analyses/fp-then/r1/part", OLD);
        file("_analyses/fp-young/r2/part", NEW);
        file("_runs/r1.json", OLD);
        file("_runs/r3.json", NEW);
    }

    @Test
    void removesWhatIsOldAndWhatWasCutShortAndSaysWhatThatFrees() throws IOException {
        // The file that the published run has, too, frees nothing.
        long r1 = bytes("_data/r1") - 100;
        assertEquals(0, clean("--older-than", "2027-06-01"), err::toString);
        assertEquals(STAYING, files());
        assertTrue(out.toString().contains("_data/r4  100 bytes  left by a run that was cut short"), out::toString);
        assertTrue(out.toString().contains("_data/r1  " + r1 + " bytes  tables of an old run"), out::toString);
        assertTrue(out.toString().contains("in all " + (400 + r1) + " bytes"), out::toString);
    }

    @Test
    void showsItFirst() throws IOException {
        List<String> before = files();
        assertEquals(0, clean("--older-than", "2027-06-01", "--dry-run"), err::toString);
        assertEquals(before, files());
        assertTrue(out.toString().contains("Would remove from " + folder), out::toString);
        assertTrue(
                out.toString().contains("_analyses/fp-then  100 bytes  analyses of another analyzer"), out::toString);
    }

    @Test
    void leavesARunAtWorkAlone() throws IOException {
        List<String> before = files();
        org.apache.hadoop.fs.Path root = new org.apache.hadoop.fs.Path(folder.toUri());
        OutputLock atWork = OutputLock.take(
                root, LockHolder.here("r4", Instant.parse("2027-06-08T02:30:00Z")), new Configuration());
        assertEquals(6, clean("--older-than", "0d"));
        assertTrue(err.toString().contains("run r4 of"), err::toString);
        atWork.close();
        assertEquals(before, files());
    }

    @Test
    void refusesWhatIsNoAgeAndWhatIsNoOutput() throws IOException {
        assertEquals(2, clean("--older-than", "three months"));
        assertEquals(2, clean("--older-than", "90d", "--keep-runs", "0"));
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Files.writeString(letters.resolve("dear.txt"), "Dear Okafor");
        assertEquals(3, execute("clean", "--tables", letters.toString(), "--older-than", "0d"));
        assertEquals(3, execute("clean", "--tables", folder.resolve("none").toString(), "--older-than", "0d"));
    }

    private void publish(String run) {
        OutputLock lock = OutputLock.take(
                new org.apache.hadoop.fs.Path(folder.toUri()),
                LockHolder.here(run, Instant.now()),
                new Configuration());
        lock.publish(run, manifest(run));
        lock.close();
    }

    private int clean(String... options) {
        return execute(Stream.concat(Stream.of("clean", "--tables", folder.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private int execute(String... words) {
        CommandLine commands =
                Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return commands.execute(words);
    }

    private void file(String name, String day) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x".repeat(100));
        date(name, day);
        date(folder.relativize(file.getParent()).toString(), day);
    }

    private void date(String name, String day) throws IOException {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.parse(day + "T00:00:00Z")));
    }

    private long bytes(String name) throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve(name))) {
            return walk.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** All files but the manifests and what the tools write beside: relative, sorted. */
    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.endsWith("_manifest.json") && !name.endsWith(".crc") && !name.equals("_lock"))
                    .sorted()
                    .toList();
        }
    }

    private static String manifest(String run) {
        return RunJson.write(new RunManifest(
                RunManifest.SCHEMA_VERSION,
                run,
                null,
                "test",
                "fp-now",
                true,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of()));
    }
}
