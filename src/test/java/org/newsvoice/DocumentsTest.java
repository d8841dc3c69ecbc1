package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.execution.SparkSqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.cli.Main;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.sql.SqlScript;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.Yaml;

/** The pages for people: short lines, and blocks of code that their reader understands. Commands are checked by {@link DocumentedCommandsTest}. */
class DocumentsTest {

    private static final int MAX_LINE_CHARS = 119;

    @Test
    void linesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path page : pages()) {
            boolean code = false;
            for (String line : Files.readAllLines(page)) {
                code ^= line.strip().startsWith("```");
                if (!code && line.length() > MAX_LINE_CHARS && !line.strip().startsWith("|")) {
                    tooLong.add(page.getFileName() + ": " + line);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void pythonCompiles(@TempDir Path folder) throws IOException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "python3"))));
        List<String> blocks = DocumentedCommands.blocks("python");
        assertTrue(blocks.size() >= 4, blocks.toString());
        Files.copy(ScriptRun.ROOT.resolve("conf/ops/newsvoice_airflow.py"), folder.resolve("airflow.py"));
        for (int i = 0; i < blocks.size(); i++) {
            Files.writeString(folder.resolve("block" + i + ".py"), blocks.get(i));
        }
        ScriptRun run = ScriptRun.run(Map.of(), Path.of("python3"), "-m", "compileall", "-q", "-f", folder.toString());
        assertEquals(0, run.exitCode(), run::all);
    }

    /** Reading a mapping is strict: a key or column that does not exist is an error. */
    @Test
    void yamlIsAMapping() {
        List<String> blocks = DocumentedCommands.blocks("yaml");
        assertTrue(blocks.size() > 0);
        blocks.forEach(block -> assertDoesNotThrow(() -> FieldMappings.of("example", block), block));
    }

    @Test
    void sqlIsUnderstoodBySpark() {
        List<String> blocks = DocumentedCommands.blocks("sql");
        assertTrue(blocks.size() > 0);
        SparkSqlParser parser = new SparkSqlParser();
        blocks.stream()
                .flatMap(block -> SqlScript.statements(block).stream())
                .forEach(statement -> assertDoesNotThrow(() -> parser.parsePlan(statement), statement));
    }

    /** Every document in a manifest has the shape of a Kubernetes object, and all name the class that the launcher starts. */
    @Test
    void manifestsAreKubernetesObjects() throws IOException {
        try (Stream<Path> files = Files.list(ScriptRun.ROOT.resolve("conf/ops"))) {
            List<Path> manifests =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertTrue(manifests.size() >= 2, manifests.toString());
            for (Path manifest : manifests) {
                String text = Files.readString(manifest);
                assertTrue(text.contains("mainClass: " + Main.class.getName()), manifest.toString());
                for (Object object : new Yaml().loadAll(text)) {
                    Map<?, ?> fields = assertInstanceOf(Map.class, object, manifest.toString());
                    assertTrue(fields.keySet().containsAll(List.of("apiVersion", "kind", "metadata")), text);
                    Map<?, ?> metadata = assertInstanceOf(Map.class, fields.get("metadata"), manifest.toString());
                    assertTrue(metadata.containsKey("name"), text);
                }
            }
        }
    }

    /** What a program depends on is what the build makes. */
    @Test
    void xmlNamesThisVersion() throws IOException {
        String pom = Files.readString(ScriptRun.ROOT.resolve("pom.xml"));
        String version =
                pom.replaceFirst("(?s).*?<artifactId>newsvoice</artifactId>\\s*(<version>[^<]+</version>).*", "$1");
        List<String> blocks = DocumentedCommands.blocks("xml");
        assertTrue(blocks.size() > 0);
        for (String block : blocks) {
            assertDoesNotThrow(() -> DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<dependencies>" + block + "</dependencies>"))));
            assertEquals(2, block.split(version, -1).length - 1, version);
        }
    }

    /** Pages of docs/schema are made from the code. */
    private static List<Path> pages() {
        return Stream.concat(DocumentedCommands.pages().stream(), Stream.of(ScriptRun.ROOT.resolve("CHANGELOG.md")))
                .filter(page -> !page.toString().contains("/schema/"))
                .toList();
    }
}
