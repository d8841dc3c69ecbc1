package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run has published, as {@code sql} reads it.
 *
 * @param tables the rows of each table in the order of sample-data/expected/tables.sql
 */
record PublishedTables(Map<String, List<TableRow>> tables) {

    static final List<String> NAMES =
            List.of("articles", "quotes", "people", "speakers", "speaker_days", "co_quoted", "speaks_about", "rejects");

    private static final Path QUERIES = ScriptRun.ROOT.resolve("sample-data/expected/tables.sql");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Say when, and with which build, a run was made. */
    static final Set<String> OF_THE_RUN = Set.of("run_id", "analyzer_fingerprint");

    /** Reads the tables in {@code output}. */
    static PublishedTables in(Path output) {
        ScriptRun run =
                ScriptRun.here("sql", "--tables", output.toString(), "--format", "jsonl", "-f", QUERIES.toString());
        assertEquals(0, run.exitCode(), run::all);
        Map<String, List<TableRow>> tables = new LinkedHashMap<>();
        NAMES.forEach(name -> tables.put(name, new ArrayList<>()));
        run.output().lines().forEach(line -> {
            JsonNode row = parsed(line);
            tables.getOrDefault(row.path("in_table").asText(), new ArrayList<>())
                    .add(TableRow.of(row).without(OF_THE_RUN));
        });
        return new PublishedTables(tables);
    }

    /** The rows of a table. */
    List<TableRow> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not a row: " + line, e);
        }
    }
}
