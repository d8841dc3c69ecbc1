package org.newsvoice.corpus.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which field of a record is what. Of several paths to one target the first that leads to a value counts. Immutable.
 *
 * @param name what {@code --mapping} calls it
 * @param fields paths by target
 * @param bodyFields body fields that are all read, in order; where one of them has a value, the body's alternatives do not count
 * @param recognizedBy sets of fields: a record that has all of one set is of this mapping; empty when it is used by name only
 * @param dates forms of its published times, tried in order; what none of them reads is left as it is
 * @param languageWords what the corpus calls its languages, in lower case, to codes
 * @param kinds a field and the values it has in news stories; records with another value are skipped
 */
record FieldMapping(
        String name,
        Map<Target, List<FieldPath>> fields,
        List<FieldPath> bodyFields,
        List<List<FieldPath>> recognizedBy,
        List<DateTimeFormatter> dates,
        Map<String, String> languageWords,
        Map<String, Set<String>> kinds) {

    /** Copies the collections. */
    FieldMapping {
        fields = Map.copyOf(fields);
        bodyFields = List.copyOf(bodyFields);
        recognizedBy = List.copyOf(recognizedBy);
        dates = List.copyOf(dates);
        languageWords = Map.copyOf(languageWords);
        kinds = Map.copyOf(kinds);
    }

    /** The paths to {@code target}, in order; empty when it has none. */
    List<FieldPath> paths(Target target) {
        return fields.getOrDefault(target, List.of());
    }

    /** Whether {@code record} has the fields that this mapping is known by. */
    boolean recognizes(Map<String, ?> record) {
        return recognizedBy.stream()
                .anyMatch(set -> set.stream()
                        .allMatch(path -> !path.values(record).isEmpty() || record.containsKey(path.toString())));
    }

    /** Whether {@code record} has a text for the body. */
    boolean hasBody(Map<String, ?> record) {
        Map<String, ?> named = named(record);
        return Stream.concat(paths(Target.BODY).stream(), bodyFields.stream())
                .anyMatch(path ->
                        path.values(named).stream().anyMatch(value -> value instanceof String text && !text.isBlank()));
    }

    /** {@code record} with the names that this mapping's paths know: those of a loose mapping are plain ones. */
    Map<String, ?> named(Map<String, ?> record) {
        return isLoose() ? LooseNames.of(record) : record;
    }

    /**
     * Whether its names stand for others that differ in case, spaces and hyphens only ({@code Published At} for
     * {@code published_at}): so it is with the one mapping that nobody names and nothing is recognized by.
     */
    private boolean isLoose() {
        return name.equals(FieldMappings.COMMON);
    }

    /** Whether {@code record} has a field, be it empty, that may hold a story's words. */
    boolean hasWords(Map<String, ?> record) {
        Map<String, ?> named = named(record);
        return wordPaths().anyMatch(path -> named.containsKey(path.firstName(named)));
    }

    /** The fields of {@code record} that no target reads. */
    Set<String> unmapped(Map<String, ?> record) {
        Map<String, ?> named = named(record);
        Set<String> known = Stream.concat(fields.values().stream().flatMap(List::stream), bodyFields.stream())
                .map(path -> path.firstName(named))
                .collect(Collectors.toSet());
        known.addAll(kinds.keySet());
        Set<String> names = new TreeSet<>(record.keySet());
        names.removeIf(name -> known.contains(isLoose() ? LooseNames.of(name) : name));
        return names;
    }

    private Stream<FieldPath> wordPaths() {
        return Stream.concat(
                Stream.of(Target.values()).filter(Target::isWords).flatMap(target -> paths(target).stream()),
                bodyFields.stream());
    }

    /** {@code published} as ISO 8601 if one of the forms reads it, else as it is. */
    String time(String published) {
        for (DateTimeFormatter form : dates) {
            try {
                TemporalAccessor read = form.parseBest(
                        published, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return read instanceof ZonedDateTime zoned
                        ? zoned.toOffsetDateTime().toString()
                        : read.toString();
            } catch (DateTimeException otherForm) {
                // the next form may read it
            }
        }
        return published;
    }

    /** The code for what the corpus calls a language; the word itself when the mapping does not list it. */
    String language(String word) {
        return languageWords.getOrDefault(word.toLowerCase(java.util.Locale.ROOT), word);
    }
}
