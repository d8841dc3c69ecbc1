package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries of docs/queries, and what they answer: by the query's name, two lines a row, as {@link TableRow} words it. */
final class QueryAnswers {

    private static final Path FOLDER = ScriptRun.ROOT.resolve("docs/queries");
    private static final String MARK = "answer_to";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    private QueryAnswers() {}

    /** The text of each query, by its name. */
    static Map<String, String> queries() throws IOException {
        Map<String, String> queries = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                queries.put(file.getFileName().toString().replace(".sql", ""), Files.readString(file));
            }
        }
        return queries;
    }

    /** What {@code newsvoice sql} answers, in one session. */
    static Map<String, List<String>> bySpark(Path output, Path folder) throws IOException {
        StringBuilder script = new StringBuilder();
        queries().forEach((name, query) -> script.append("SELECT '%s' AS %s;%n%s%n".formatted(name, MARK, query)));
        Path file = Files.writeString(folder.resolve("queries.sql"), script);
        ScriptRun run =
                ScriptRun.here("sql", "--tables", output.toString(), "--format", "jsonl", "-f", file.toString());
        assertEquals(0, run.exitCode(), run::all);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : run.output().lines().toList()) {
            JsonNode row = parsed(line);
            if (row.has(MARK)) {
                lines = new ArrayList<>();
                answers.put(row.get(MARK).asText(), lines);
            } else {
                lines.addAll(lines(row));
            }
        }
        return answers;
    }

    /** What DuckDB answers to the same queries, without values for parameters, on the views of {@code --print-views duckdb}. */
    static Map<String, List<String>> byDuckDb(String views) throws IOException, SQLException {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckDb.createStatement()) {
            statement.execute(views);
            for (Map.Entry<String, String> query : queries().entrySet()) {
                List<String> lines = new ArrayList<>();
                ResultSet rows = statement.executeQuery(query.getValue().replaceAll(":(?=names?\\b)\\w+", "NULL"));
                while (rows.next()) {
                    lines.addAll(lines(json(rows)));
                }
                answers.put(query.getKey(), lines);
            }
        }
        return answers;
    }

    private static List<String> lines(JsonNode row) {
        return TableRow.of("", row).without(PublishedTables.OF_THE_RUN).shortLines();
    }

    /** A row in the form in which {@code --format jsonl} prints it: no nulls, times with milliseconds. */
    private static JsonNode json(ResultSet row) throws SQLException {
        ObjectNode json = JSON.createObjectNode();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            if (value instanceof OffsetDateTime time) {
                value = MILLISECONDS.format(time);
            } else if (value instanceof LocalDate date) {
                value = date.toString();
            }
            if (value != null) {
                json.set(row.getMetaData().getColumnLabel(i), JSON.valueToTree(value));
            }
        }
        return json;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not a row: " + line, e);
        }
    }
}
