package org.newsvoice.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.PublishedNews;
import org.newsvoice.job.TinyRun;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.PublishedOutput;

/** Copies of one small output, each broken in its own way. */
@ExtendWith({SparkSessionExtension.class, PublishedNews.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidateOutputSparkTest {

    private final SparkSession spark;
    private final Path folder;
    private final PublishedNews sound;

    ValidateOutputSparkTest(SparkSession spark, @TempDir Path folder, PublishedNews sound) {
        this.spark = spark;
        this.folder = folder;
        this.sound = sound;
    }

    @Test
    void aSoundOutputIsFoundSound() {
        assertEquals(List.of(), findings(sound.output()));
    }

    @Test
    void aLostFileIsMissedWhereverItsRowsCount() throws IOException {
        Path output = copy("lost");
        Files.delete(file(output, "quotes"));

        assertEquals(
                List.of(
                        "quotes has 0 rows, but 6 were published by the manifest.",
                        "quotes has 0 rows of 2027-11-23, but the manifest counts 6 quotes.",
                        "Articles whose n_quotes or n_indirect is not the number of their rows in quotes: 5.",
                        "Speakers whose n_quotes or n_indirect is not the number of their quotes: 2."),
                sentences(output));
    }

    @Test
    void aFileThatIsCutShortIsNamed() throws IOException {
        Path output = copy("cut");
        Path file = file(output, "articles");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));

        List<String> sentences = sentences(output);

        assertEquals("articles has a damaged file, ", sentences.get(0).substring(0, 29), sentences.toString());
        assertTrue(sentences.get(0).contains(file.getFileName() + " (100 bytes)"), sentences.toString());
        assertEquals(1, sentences.size(), sentences.toString());
    }

    /** Its end is whole, so that its rows can be counted, but not read. */
    @Test
    void aFileThatIsDamagedInsideIsNamed() throws IOException {
        Path output = copy("damaged");
        Path file = file(output, "people");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4, 400, (byte) 7);
        Files.write(file, bytes);

        List<String> sentences = sentences(output);

        assertEquals(1, sentences.size(), sentences.toString());
        assertTrue(sentences.get(0).startsWith("people cannot be read: "), sentences.toString());
        assertTrue(sentences.get(0).contains(file.getFileName().toString()), sentences.toString());
    }

    @Test
    void aMissingTableAndOtherColumnsAreSaid() throws IOException {
        Path output = copy("schema");
        replace(output, "rejects", "SELECT * EXCEPT (detail), 'x' AS mood FROM t");
        delete(output.resolve("current").toRealPath().resolve("runs"));

        List<String> sentences = sentences(output);

        assertEquals(
                List.of("rejects has no column detail.", "rejects has an unknown column, mood."),
                sentences.subList(0, 2));
        assertTrue(sentences.get(2).startsWith("runs is missing: there is no folder "), sentences.toString());
        assertEquals(3, sentences.size(), sentences.toString());
    }

    /** One sentence, not one for each column that has another name now. */
    @Test
    void tablesOfAnOlderSchemaAreSaidOnce() throws IOException {
        Path output = copy("older");
        Path manifest = output.resolve("current").toRealPath().resolve("_manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("(\"schema_version\" : )\\d+", "$1" + (RunManifest.SCHEMA_VERSION - 1)));
        replace(output, "rejects", "SELECT * EXCEPT (detail), 'x' AS mood FROM t");

        List<String> sentences = sentences(output);

        assertEquals(1, sentences.size(), sentences.toString());
        assertTrue(
                sentences.get(0).startsWith("The tables have schema version " + (RunManifest.SCHEMA_VERSION - 1)),
                sentences.toString());
    }

    @Test
    void rowsThatContradictEachOtherAreShown() throws IOException {
        Path output = copy("rows");
        replace(output, "quotes", """
                SELECT * EXCEPT (article_id, text, cue_begin, speaker_id, is_canonical, kind),
                  if(ordinal = 0, article_id, 'nowhere') AS article_id, concat(text, '!') AS text,
                  cue_begin + 1 AS cue_begin, 'nobody' AS speaker_id, NOT is_canonical AS is_canonical,
                  nullif(kind, 'direct') AS kind
                FROM t""", "SELECT * FROM t WHERE ordinal = 0");

        List<Finding> findings = findings(output);

        assertEquals("""
                quotes has 11 rows, but 6 were published by the manifest.
                quotes has 11 rows of 2027-11-23, but the manifest counts 6 quotes.
                Rows of quotes without kind, which is never null: 6.
                Keys of quotes (quote_id, ingest_date) that more than one row has: 5.
                Articles whose n_quotes or n_indirect is not the number of their rows in quotes: 1.
                Quotations of no article: 1.
                Quotations whose offsets do not give their text: 5.
                Quotations whose offsets do not give their cue: 5.
                Quotations whose is_canonical contradicts their article and their flags: 5.
                Speakers of quotations that speakers does not have: 1.
                Speakers whose n_quotes or n_indirect is not the number of their quotes: 1.
                """, String.join("\n", findings.stream().map(Finding::what).toList()) + "\n");
        String example = String.valueOf(findings.get(6).example());
        assertTrue(example.contains("We did it,”!"), example);
        assertTrue(example.contains("\"text_at_offsets\":\"“"), example);
    }

    @Test
    void withoutItsManifestAnOutputIsReadByNobodyAndTakenForNewByNobody() throws IOException {
        TinyRun tiny = sound.copiedTo(folder.resolve("manifest"));
        Files.delete(Path.of(tiny.output(), "current", "_manifest.json"));

        for (JobException refused : refusals(tiny)) {
            assertEquals(ErrorCode.INPUT_UNREADABLE, refused.code());
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.contains("run-1, but its manifest "), message);
        }
    }

    @Test
    void withoutThePointerToItsTablesAnOutputIsTakenForNewByNobody() throws IOException {
        TinyRun tiny = sound.copiedTo(folder.resolve("pointer"));
        new OutputStore(tiny.output(), configuration()).report("run-1", "{}");
        Files.delete(Path.of(tiny.output(), "current"));

        for (JobException refused : refusals(tiny)) {
            assertEquals(ErrorCode.INPUT_UNREADABLE, refused.code());
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.contains("ln -sfn _data/run-1 " + tiny.output() + "/current"), message);
        }
    }

    private List<JobException> refusals(TinyRun tiny) {
        return List.of(
                assertThrows(JobException.class, () -> findings(Path.of(tiny.output()))),
                assertThrows(JobException.class, tiny::run));
    }

    private List<String> sentences(Path output) {
        return findings(output).stream().map(Finding::what).toList();
    }

    private List<Finding> findings(Path output) {
        return new ValidateOutput(spark).run(PublishedOutput.open(output.toString(), configuration()));
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    private Path copy(String name) throws IOException {
        return Path.of(sound.copiedTo(folder.resolve(name)).output());
    }

    /** The one file of a table. */
    private static Path file(Path output, String table) throws IOException {
        try (Stream<Path> files =
                Files.walk(output.resolve("current").toRealPath().resolve(table))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Puts the answers to queries of its rows, {@code t}, in a table's place. */
    private void replace(Path output, String table, String... queries) throws IOException {
        Path file = file(output, table);
        Path answer = folder.resolve(output.getFileName() + "-" + table);
        spark.read().parquet(file.toString()).createOrReplaceTempView("t");
        Stream.of(queries)
                .map(spark::sql)
                .reduce(Dataset::unionByName)
                .orElseThrow()
                .coalesce(1)
                .write()
                .parquet(answer.toString());
        try (Stream<Path> files = Files.list(answer)) {
            Files.copy(
                    files.filter(path -> path.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow(),
                    file,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
