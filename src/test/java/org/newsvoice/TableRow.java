package org.newsvoice;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A row of a published table in words: its heading, and its columns that are not null. Numbers are rounded to four digits,
 * so that another processor's last bit is no difference; long words are shortened to head, tail and checksum.
 *
 * @param heading which row it is, for people
 * @param columns values by column, in the table's order
 */
record TableRow(String heading, Map<String, String> columns) {

    private static final int MAX_LENGTH = 90;
    private static final int END = 35;
    private static final int HASH_CHARS = 8;
    private static final int DIGITS = 4;

    /** Columns that begin a line of their own, so that a change in one moves no other. */
    private static final Set<String> BEGIN_A_LINE =
            Set.of(("outlet title deck byline published_at corpus_file zones text n_chars quality_flags"
                            + " ordinal paragraph context_before context_after cue mention_text speaker_name rule"
                            + " sentiment headline_sentiment narration_sentiment quoted_sentiment corenlp_sentiment corenlp_headline_sentiment"
                            + " corenlp_narration_sentiment corenlp_quoted_sentiment others_sentiment n_tokens"
                            + " name mentions_in_quotes aliases n_quotes first_quoted outcome detail excerpt")
                    .split(" "));

    /** What {@code --format json} prints of a row of sample-data/expected/tables.sql. */
    static TableRow of(JsonNode json) {
        return of(json.path("row").asText(), json).without(List.of("in_table", "row"));
    }

    /** A row of any answer. */
    static TableRow of(String heading, JsonNode json) {
        Map<String, String> columns = new LinkedHashMap<>();
        json.properties().forEach(field -> columns.put(field.getKey(), words(field.getValue())));
        return new TableRow(heading, columns);
    }

    /** The row without some of its columns. */
    TableRow without(Collection<String> names) {
        Map<String, String> kept = new LinkedHashMap<>(columns);
        kept.keySet().removeAll(names);
        return new TableRow(heading, kept);
    }

    /** The first value as heading, then all columns on one line: a row of an answer, which has fewer than a table. */
    List<String> shortLines() {
        List<String> words = new ArrayList<>();
        columns.forEach((name, value) -> words.add(name + " " + value));
        String first = columns.values().stream().findFirst().orElse("");
        return List.of(first, "  " + String.join(", ", words));
    }

    /** A heading, then the columns, a few that belong together on a line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(heading));
        StringBuilder line = new StringBuilder();
        columns.forEach((name, value) -> {
            if (BEGIN_A_LINE.contains(name) && !line.isEmpty()) {
                lines.add("  " + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : ", ").append(name).append(' ').append(value);
        });
        lines.add("  " + line);
        return lines;
    }

    private static String words(JsonNode value) {
        if (value.isObject()) {
            return value.has("begin") ? span(value) : "(" + fields(value) + ")";
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(words(element)));
            return "[" + String.join(", ", elements) + "]";
        }
        if (value.isFloatingPointNumber()) {
            BigDecimal rounded = value.decimalValue().setScale(DIGITS, RoundingMode.HALF_EVEN);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        }
        return shortened(value.asText());
    }

    private static String span(JsonNode value) {
        String kind = value.has("kind") ? value.get("kind").asText() + " " : "";
        return kind + value.get("begin").asText() + "-" + value.get("end").asText();
    }

    private static String fields(JsonNode value) {
        List<String> fields = new ArrayList<>();
        value.properties()
                .forEach(field -> fields.add(field.getKey().replace("p_", "") + " " + words(field.getValue())));
        return String.join(", ", fields);
    }

    private static String shortened(String text) {
        if (text.matches("[0-9a-f]{16,}")) {
            return text.substring(0, HASH_CHARS);
        }
        String line = text.replace("\n", "⏎").replace("\r", "␍").replaceAll("\\p{Cntrl}", "␣");
        int n = line.codePointCount(0, line.length());
        if (n <= MAX_LENGTH) {
            return line;
        }
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return line.substring(0, line.offsetByCodePoints(0, END)) + " ... "
                + line.substring(line.offsetByCodePoints(0, n - END))
                + String.format(" {%d characters, %08x}", n, checksum.getValue());
    }
}
