package org.newsvoice.cli.analyze;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.identity.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the file of {@code analyze --gazetteer} from a dump of Wikidata. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice gazetteer --input latest-all.json.gz --output people.tsv",
        description = {
            "Makes the file for analyze --gazetteer from a dump of Wikidata.",
            "The dump has one JSON item per line, plain or .gz. It is read three times; only the labels of "
                    + "offices, parties, employers and countries are kept in memory."
        })
public final class GazetteerCommand implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(
            names = "--input",
            required = true,
            paramLabel = "PATH",
            description = "Wikidata's latest-all.json.gz, or a part of it.")
    Path input = Path.of("");

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "The TSV file to write. It must not exist.")
    Path output = Path.of("");

    @Option(
            names = "--min-sitelinks",
            paramLabel = "N",
            description = "Keep items that have at least N pages in Wikipedias and their sister projects (default: 5).")
    int minSitelinks = 5;

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(input)) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "--input " + input + " cannot be read. Check the path and its permissions.");
        }
        OutputFile.check(output, input);
        OutputFile.checkNew(output);
        Set<String> needed = new HashSet<>();
        items(item -> {
            WikidataItem kept = WikidataItem.of(item, minSitelinks);
            if (kept != null) {
                needed.addAll(kept.needed());
            }
        });
        Map<String, String> labels = new HashMap<>();
        items(item -> {
            String id = item.path("id").asText();
            if (needed.contains(id)) {
                labels.put(id, item.path("labels").path("en").path("value").asText());
            }
        });
        OutputFile.write(output, writer -> {
            PrintWriter lines = new PrintWriter(writer);
            lines.println(String.join("\t", Gazetteer.COLUMNS));
            items(item -> {
                WikidataItem kept = WikidataItem.of(item, minSitelinks);
                if (kept != null) {
                    lines.println(kept.line(id -> labels.getOrDefault(id, "")));
                }
            });
            if (lines.checkError()) {
                throw new IOException(output + " could not be written");
            }
        });
        return 0;
    }

    private void items(Consumer<JsonNode> use) throws IOException {
        try (BufferedReader lines = reader()) {
            for (JsonNode item = next(lines); item != null; item = next(lines)) {
                use.accept(item);
            }
        }
    }

    private BufferedReader reader() throws IOException {
        InputStream file = Files.newInputStream(input);
        InputStream plain = input.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    /** The next item; null at the end. The dump is one array: lines end in commas, and the first and last are brackets. */
    private static @Nullable JsonNode next(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String item = line.strip();
            if (item.startsWith("{")) {
                return JSON.readTree(item.endsWith(",") ? item.substring(0, item.length() - 1) : item);
            }
        }
        return null;
    }
}
