package org.newsvoice.corpus.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.OutletName;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.html.Markup;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/** Reads records by one mapping. A value of null, "", "None", "null" or "nan" (as news-please and pandas write it) is none. */
final class RecordMapper {

    /** What holds an object's own value: a name, the time of MongoDB's exports, the text of feeds' XML turned into JSON. */
    private static final List<String> NAMED = List.of(
            "name",
            "fullname",
            "displayname",
            "date",
            "oid",
            "numberlong",
            "rendered",
            "text",
            "value",
            "label",
            "title");

    /** What holds an object's text: content of WordPress, CDATA and text of feeds' XML, main text of editors. */
    private static final Set<String> TEXT_HOLDERS = Set.of("rendered", "text", "cdata", "value", "html", "plain", "t");

    /** The parts of a person's name in an object, first name first. */
    private static final List<List<String>> NAME_PARTS =
            List.of(List.of("firstname", "givenname", "first"), List.of("lastname", "familyname", "surname", "last"));

    private static final Set<String> NONE =
            Set.of("none", "null", "nan", "n/a", "undefined", "<na>", "#n/a", "<null>", "\\n");
    private static final String BLANK_LINE = "\n\n";

    private final FieldMapping mapping;

    RecordMapper(FieldMapping mapping) {
        this.mapping = mapping;
    }

    /** A text field that holds something else than text. */
    private static final class WrongType extends Exception {
        private static final long serialVersionUID = 1L;

        WrongType(FieldPath path, Object value) {
            super("field " + path + " is " + typeOf(value) + ", not text");
        }

        private static String typeOf(Object value) {
            return value instanceof Map<?, ?> ? "an object" : value instanceof Number ? "a number" : "true or false";
        }
    }

    DecodedRecord decode(RecordPlace place, Map<String, ?> given) {
        Map<String, ?> record = mapping.named(given);
        Optional<String> otherKind = otherKind(record);
        if (otherKind.isPresent()) {
            return broken(place, RejectCode.OTHER_CONTENT, otherKind.get());
        }
        try {
            List<RawPart> parts = parts(record);
            if (!parts.isEmpty()) {
                return new Decoded(story(place, record, parts));
            }
        } catch (WrongType wrong) {
            return broken(place, RejectCode.MALFORMED_RECORD, String.valueOf(wrong.getMessage()));
        }
        return mapping.hasWords(given)
                ? broken(place, RejectCode.EMPTY_STORY, "title, summary and body are empty")
                : broken(
                        place,
                        RejectCode.NO_STORY,
                        "no field is known as title, summary or body; a mapping (--mapping FILE) can name one of: "
                                + String.join(", ", given.keySet()));
    }

    private Optional<String> otherKind(Map<String, ?> record) {
        for (Map.Entry<String, Set<String>> kind : mapping.kinds().entrySet()) {
            Object value = record.get(kind.getKey());
            if (value instanceof String text && !kind.getValue().contains(text)) {
                return Optional.of(
                        kind.getKey() + " is " + Excerpt.of(text) + ", not " + String.join(" or ", kind.getValue()));
            }
        }
        return Optional.empty();
    }

    private List<RawPart> parts(Map<String, ?> record) throws WrongType {
        List<RawPart> parts = new ArrayList<>();
        add(parts, PartRole.TITLE, words(record, mapping.paths(Target.TITLE)));
        add(parts, PartRole.SUMMARY, words(record, mapping.paths(Target.SUMMARY)));
        List<String> body = new ArrayList<>();
        for (FieldPath path : mapping.bodyFields()) {
            body.addAll(texts(path, record));
        }
        add(parts, PartRole.BODY, body.isEmpty() ? words(record, mapping.paths(Target.BODY)) : body);
        for (String caption : words(record, mapping.paths(Target.CAPTION))) {
            parts.add(new RawPart(PartRole.CAPTION, caption));
        }
        return parts;
    }

    private static void add(List<RawPart> parts, PartRole role, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new RawPart(role, String.join(BLANK_LINE, words)));
        }
    }

    /** The words at the first of {@code paths} that leads to some, untouched but for markup. */
    private static List<String> words(Map<String, ?> record, List<FieldPath> paths) throws WrongType {
        for (FieldPath path : paths) {
            List<String> texts = texts(path, record);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    private static List<String> texts(FieldPath path, Map<String, ?> record) throws WrongType {
        List<String> texts = new ArrayList<>();
        for (Object value : path.values(record)) {
            Object told =
                    value instanceof Map<?, ?> object ? Objects.requireNonNullElse(textOf(object), object) : value;
            if (!(told instanceof String text)) {
                throw new WrongType(path, told);
            }
            String words = path.isMarkup() ? Markup.text(text) : Markup.plain(text);
            if (present(words) != null) {
                texts.add(words);
            }
        }
        return texts;
    }

    private RawStory story(RecordPlace place, Map<String, ?> record, List<RawPart> parts) {
        String url = value(record, Target.URL);
        String published = FieldTime.of(values(record, Target.PUBLISHED));
        String language = value(record, Target.LANGUAGE);
        String outlet = value(record, Target.OUTLET);
        return new RawStory(
                new StorySource(
                        place.file().path(),
                        place.recordNo(),
                        outlet == null ? OutletName.of(url, place.file()) : outlet,
                        url,
                        value(record, Target.SECTION)),
                value(record, Target.ID),
                new RawHeaders(
                        values(record, Target.AUTHORS),
                        published == null ? null : mapping.time(published),
                        language == null ? null : mapping.language(language)),
                parts,
                place.flags());
    }

    private @Nullable String value(Map<String, ?> record, Target target) {
        List<String> values = values(record, target);
        return values.isEmpty() ? null : values.get(0);
    }

    private List<String> values(Map<String, ?> record, Target target) {
        for (FieldPath path : mapping.paths(target)) {
            List<String> values = path.values(record).stream()
                    .map(RecordMapper::scalar)
                    .filter(Objects::nonNull)
                    .map(value -> path.isMarkup() ? Markup.text(value) : plain(target, value))
                    .toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    private static @Nullable String scalar(Object value) {
        if (value instanceof String || value instanceof Number) {
            return present(value.toString());
        }
        return value instanceof Map<?, ?> map ? scalarOf(map) : null;
    }

    /** The words of an object that holds them, as WordPress and feeds turned into JSON have it ({@code {"rendered": ...}}); null of another. */
    private static @Nullable String textOf(Map<?, ?> object) {
        return object.entrySet().stream()
                .filter(field -> TEXT_HOLDERS.contains(LooseNames.of(String.valueOf(field.getKey())))
                        && field.getValue() instanceof String)
                .map(field -> (String) field.getValue())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String scalarOf(Map<?, ?> object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> fields.putIfAbsent(LooseNames.of(String.valueOf(name)), value));
        for (String key : NAMED) {
            String named = fields.get(key) == null ? null : scalar(fields.get(key));
            if (named != null) {
                return named;
            }
        }
        String name = NAME_PARTS.stream()
                .map(keys -> keys.stream()
                        .map(fields::get)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.joining(" "));
        return name.isBlank() ? FieldTime.ofParts(fields) : present(name);
    }

    /** Exports put links around names, not around addresses and ids. */
    private static String plain(Target target, String value) {
        return target == Target.AUTHORS || target == Target.SECTION || target == Target.OUTLET
                ? Markup.plain(value)
                : Markup.unescaped(value);
    }

    private static @Nullable String present(String value) {
        String trimmed = value.strip();
        boolean none =
                trimmed.length() <= 9 && (NONE.contains(trimmed.toLowerCase(Locale.ROOT)) || trimmed.equals("NaT"));
        return trimmed.isEmpty() || none ? null : trimmed;
    }

    private static Broken broken(RecordPlace place, RejectCode code, String detail) {
        return new Broken(place.recordNo(), new Reject(code, detail), Excerpt.of(place.beginning()));
    }
}
