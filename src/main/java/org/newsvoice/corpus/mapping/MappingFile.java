package org.newsvoice.corpus.mapping;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads a mapping from YAML, strictly: an unknown key is an error, not a silence. The keys are {@code fields},
 * {@code body-fields}, {@code recognized-by}, {@code dates}, {@code languages} and {@code kinds}; docs/formats.md shows them.
 */
final class MappingFile {

    private static final Set<String> KEYS =
            Set.of("fields", "body-fields", "recognized-by", "dates", "languages", "kinds");

    private MappingFile() {}

    /**
     * The mapping written in {@code yaml}.
     *
     * @throws IllegalArgumentException when it is no mapping; the message says where and why, for a person
     */
    static FieldMapping read(String name, String yaml) {
        Map<String, Object> root = map("the file", load(yaml));
        for (String key : root.keySet()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(
                        "there is no key \"" + key + "\"; the keys are " + String.join(", ", new TreeSet<>(KEYS)));
            }
        }
        Map<Target, List<FieldPath>> fields = fields(map("fields", root.get("fields")));
        List<FieldPath> bodyFields = paths("body-fields", root.get("body-fields"));
        if (bodyFields.isEmpty() && fields.keySet().stream().noneMatch(Target::isWords)) {
            throw new IllegalArgumentException("it maps neither title, summary, body nor body-fields");
        }
        return new FieldMapping(
                name,
                fields,
                bodyFields,
                recognizedBy(root.get("recognized-by")),
                dates(root.get("dates")),
                words(map("languages", root.get("languages"))),
                kinds(map("kinds", root.get("kinds"))));
    }

    private static @Nullable Object load(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (YAMLException notYaml) {
            throw new IllegalArgumentException("it is no YAML: " + notYaml.getMessage(), notYaml);
        }
    }

    private static Map<Target, List<FieldPath>> fields(Map<String, Object> written) {
        Map<Target, List<FieldPath>> fields = new EnumMap<>(Target.class);
        written.forEach((label, paths) -> {
            Target target = Target.find(label)
                    .orElseThrow(() -> new IllegalArgumentException("there is no column \"" + label + "\"; there are "
                            + String.join(
                                    ", ",
                                    java.util.stream.Stream.of(Target.values())
                                            .map(Target::label)
                                            .toList())));
            fields.put(target, paths(label, paths));
        });
        return fields;
    }

    private static List<FieldPath> paths(String what, @Nullable Object written) {
        return texts(what, written).stream().map(FieldPath::of).toList();
    }

    /** One set of fields, or a list of such sets. */
    private static List<List<FieldPath>> recognizedBy(@Nullable Object written) {
        List<List<FieldPath>> sets = new ArrayList<>();
        if (written instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof List<?>) {
            list.forEach(set -> sets.add(paths("recognized-by", set)));
        } else if (written != null) {
            sets.add(paths("recognized-by", written));
        }
        return sets;
    }

    private static List<DateTimeFormatter> dates(@Nullable Object written) {
        return texts("dates", written).stream()
                .map(pattern -> new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(Locale.ENGLISH))
                .toList();
    }

    private static Map<String, String> words(Map<String, Object> written) {
        Map<String, String> words = new LinkedHashMap<>();
        written.forEach((word, code) -> words.put(word.toLowerCase(Locale.ROOT), String.valueOf(code)));
        return words;
    }

    private static Map<String, Set<String>> kinds(Map<String, Object> written) {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        written.forEach((field, values) -> kinds.put(field, Set.copyOf(texts("kinds", values))));
        return kinds;
    }

    private static List<String> texts(String what, @Nullable Object written) {
        List<String> texts = new ArrayList<>();
        for (Object value : written instanceof List<?> list ? list : written == null ? List.of() : List.of(written)) {
            if (!(value instanceof String text)) {
                throw new IllegalArgumentException(what + " holds " + value + ", which is no text");
            }
            texts.add(text);
        }
        return texts;
    }

    private static Map<String, Object> map(String what, @Nullable Object written) {
        if (written == null) {
            return Map.of();
        }
        if (!(written instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(what + " is no list of keys and values");
        }
        Map<String, Object> checked = new LinkedHashMap<>();
        map.forEach((key, value) -> checked.put(String.valueOf(key), value == null ? List.of() : value));
        return checked;
    }
}
