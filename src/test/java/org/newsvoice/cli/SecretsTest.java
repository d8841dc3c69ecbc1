package org.newsvoice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.cli.wiring.Secrets;

/**
 * A key in the wrong place of a command line comes back nowhere: not on the terminal, in the run's record, or in the metrics.
 * Where keys belong, {@code scripts/cluster-drill.sh s3} looks through all that a run leaves, Spark's event log included.
 */
class SecretsTest {

    private static final String SECRET = "wJalrXUt-K7MDENG";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--conf spark.hadoop.fs.s3a.secret.key=" + SECRET,
                "--conf=spark.hadoop.fs.s3a.access.key=" + SECRET,
                "spark.hadoop.fs.s3a.secret.key=" + SECRET,
                "--input s3a://desk:" + SECRET + "@news/2027",
                "--input hdfs://desk:" + SECRET + "@namenode:8020/news",
                "s3a://desk:" + SECRET + "@news/2027",
                "--gazetteer https://desk:" + SECRET + "@example.org/people.tsv",
                "--gazetteer people.tsv?token=" + SECRET,
                "--config /absent/password=" + SECRET,
                "--date fs.s3a.secret.key=" + SECRET,
                "--format fs.azure.account.key=" + SECRET,
                "--threads password:" + SECRET,
                "--default-zone secret=" + SECRET,
                "--metrics-file /absent/token=" + SECRET,
                "--output s3a://desk:" + SECRET + "@tables",
            })
    void aKeyOfTheCommandLineIsSaidNowhere(String option) throws IOException {
        Path output = folder.resolve("out");
        Path metrics = folder.resolve("metrics.prom");
        String given = "analyze --run-id r1 --input /absent"
                + (option.startsWith("--output") ? "" : " --output " + output)
                + (option.startsWith("--metrics") ? "" : " --metrics-file " + metrics) + " " + option;
        StringWriter said = new StringWriter();

        int exitCode = Main.commandLine()
                .setErr(new PrintWriter(said, true))
                .setOut(new PrintWriter(said, true))
                .execute(given.split(" "));

        assertNotEquals(0, exitCode);
        assertFalse(said.toString().contains(SECRET), said::toString);
        for (Path file : files()) {
            String words = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(words.contains(SECRET), () -> file + " says " + words);
        }
    }

    @Test
    void aSettingsFileThatIsHadoopsSaysNoValue() throws IOException {
        Path settings = Files.writeString(folder.resolve("s3.properties"), "fs.s3a.secret.key=" + SECRET + "\n");
        StringWriter said = new StringWriter();

        Main.commandLine()
                .setErr(new PrintWriter(said, true))
                .execute("analyze", "--input", "x", "--output", folder + "/out", "--config", settings.toString());

        assertEquals(
                "There is no setting called fs.s3a.secret.key", said.toString().split("\\. ", 2)[0]);
        assertFalse(said.toString().contains(SECRET));
    }

    @Test
    void whatIsNoSecretStays() {
        for (String words : List.of(
                "hdfs://namenode:8020/news@2027 is missing",
                "s3a://desk@bucket/x",
                "the key of 5 stories: a, b",
                "--output /data/news:latest")) {
            assertEquals(words, Secrets.masked(words));
        }
        assertEquals("s3a://desk:***@bucket/x", Secrets.masked("s3a://desk:a@b@bucket/x"));
        String trace = Secrets.maskedTrace(
                new IllegalStateException("x", new IllegalArgumentException("fs.s3a.secret.key=" + SECRET)));
        assertTrue(trace.contains("Caused by") && !trace.contains(SECRET), trace);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
