package org.newsvoice.corpus.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a JSON object is what. Of several names the first that the object has with a value counts. A value of
 * null, "" or "None" (as news-please writes it) is none.
 *
 * @param id the record's own id: text or a number
 * @param title its headline: text
 * @param summary its description: text
 * @param body its text
 * @param authors one text or an array of texts, or objects with a {@code name}
 * @param published time of publication: text, or seconds or milliseconds since 1970 as a number
 * @param url its address: text
 * @param outlet who published it: text, or an object with a {@code name}
 * @param section its desk or topic: text
 * @param language its language: text
 */
record FieldMapping(
        List<String> id,
        List<String> title,
        List<String> summary,
        List<String> body,
        List<String> authors,
        List<String> published,
        List<String> url,
        List<String> outlet,
        List<String> section,
        List<String> language) {

    /** The names that news-please and most home-made exports use. */
    static final FieldMapping COMMON = new FieldMapping(
            List.of("id"),
            List.of("title", "headline"),
            List.of("description", "summary", "deck"),
            List.of("maintext", "text", "body", "content"),
            List.of("authors", "author", "byline"),
            List.of("date_publish", "published_at", "published", "date"),
            List.of("url"),
            List.of("source_domain", "source", "outlet"),
            List.of("section", "category"),
            List.of("language"));

    /** A text field that holds something else than text. */
    static final class WrongType extends Exception {
        private static final long serialVersionUID = 1L;

        WrongType(String field, JsonNode value) {
            super("field " + field + " is " + value.getNodeType().name().toLowerCase(Locale.ROOT) + ", not text");
        }
    }

    /** Whether {@code object} has a field, be it empty, that may hold a story's words. */
    boolean hasText(JsonNode object) {
        return List.of(title, summary, body).stream().flatMap(List::stream).anyMatch(object::has);
    }

    /** The words of the first of {@code names} that has some, untouched; empty when none has. */
    static Optional<String> words(JsonNode object, List<String> names) throws WrongType {
        for (String name : names) {
            JsonNode value = object.path(name);
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            if (!value.isTextual()) {
                throw new WrongType(name, value);
            }
            if (present(value.textValue()) != null) {
                return Optional.of(value.textValue());
            }
        }
        return Optional.empty();
    }

    /** The value of the first of {@code names} that has one, trimmed; null when none has, or another type. */
    static @Nullable String value(JsonNode object, List<String> names) {
        for (String name : names) {
            String value = scalar(object.path(name));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The values of the first of {@code names} that has any. */
    static List<String> values(JsonNode object, List<String> names) {
        for (String name : names) {
            List<String> values = new ArrayList<>();
            JsonNode field = object.path(name);
            for (JsonNode item : field.isArray() ? field : List.of(field)) {
                String value = scalar(item);
                if (value != null) {
                    values.add(value);
                }
            }
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private static @Nullable String scalar(JsonNode value) {
        if (value.isTextual() || value.isNumber()) {
            return present(value.asText());
        }
        return value.isObject() && value.path("name").isTextual()
                ? present(value.path("name").textValue())
                : null;
    }

    private static @Nullable String present(String value) {
        String trimmed = value.strip();
        return trimmed.isEmpty() || trimmed.equals("None") || trimmed.equals("null") ? null : trimmed;
    }
}
