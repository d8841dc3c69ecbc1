package org.newsvoice.identity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Persons and organizations known beforehand, by name. It is read for the names of a batch: {@link #wanted} says which
 * entries of a large file to keep. Immutable.
 */
public final class Gazetteer {

    /** Nobody is known. */
    public static final Gazetteer NONE = new Gazetteer(List.of());

    /** The columns of a file, of which qid, name and kind are needed; lists have {@code |} between their items. */
    public static final List<String> COLUMNS =
            List.of("qid", "name", "aliases", "titles", "kind", "country", "gender", "affiliation", "from", "to");

    private static final List<String> REQUIRED = List.of("qid", "name", "kind");

    private final Map<String, List<GazetteerEntry>> byForm = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> byFamily = new HashMap<>();

    /** A gazetteer of these entries. */
    public Gazetteer(Collection<GazetteerEntry> entries) {
        for (GazetteerEntry entry : entries) {
            Set<String> families = new HashSet<>();
            for (String form : entry.forms()) {
                String key = key(entry.kind(), form);
                List<GazetteerEntry> same = byForm.computeIfAbsent(key, k -> new ArrayList<>());
                if (!same.contains(entry)) {
                    same.add(entry);
                }
                families.add(PersonName.of(form).family());
            }
            if (entry.kind() == SpeakerKind.PERSON) {
                families.forEach(family ->
                        byFamily.computeIfAbsent(family, f -> new ArrayList<>()).add(entry));
            }
        }
    }

    private static String key(SpeakerKind kind, String name) {
        return kind + " " + Names.key(kind, name);
    }

    boolean isEmpty() {
        return byForm.isEmpty();
    }

    /** Those who go by that very name. */
    List<GazetteerEntry> named(SpeakerKind kind, String name) {
        return byForm.getOrDefault(key(kind, name), List.of());
    }

    /** The persons of a family name. */
    List<GazetteerEntry> family(String family) {
        return byFamily.getOrDefault(family, List.of());
    }

    /** What {@link #isWanted} asks for: the family names of persons, and the names of organizations. */
    public static Set<String> wanted(Collection<NamedInStory> names) {
        Set<String> wanted = new HashSet<>();
        for (NamedInStory named : names) {
            wanted.add(key(SpeakerKind.ORGANIZATION, named.name()));
            wanted.add(PersonName.of(named.name()).family());
        }
        return wanted;
    }

    /** Whether an entry can be one of the names that {@code wanted} was made of. */
    public static boolean isWanted(GazetteerEntry entry, Set<String> wanted) {
        return entry.forms().stream()
                .anyMatch(form -> entry.kind() == SpeakerKind.PERSON
                        ? wanted.contains(PersonName.of(form).family())
                        : wanted.contains(key(SpeakerKind.ORGANIZATION, form)));
    }

    /**
     * The place of each of {@link #COLUMNS} in a file with these columns.
     *
     * @throws IllegalArgumentException when a needed one is missing
     */
    public static Map<String, Integer> places(List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            places.put(header.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> missing =
                REQUIRED.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("has no column " + String.join(", ", missing)
                    + "; its columns are to be " + String.join(", ", COLUMNS));
        }
        return places;
    }

    /**
     * An entry from the cells of a line; null for a kind that is neither person nor organization.
     *
     * @throws IllegalArgumentException for a date that is none
     */
    public static @Nullable GazetteerEntry entry(Map<String, Integer> places, List<String> cells) {
        String kind = cell("kind", places, cells);
        String name = cell("name", places, cells);
        boolean person = kind.equals(SpeakerKind.PERSON.label());
        if (name.isEmpty() || (!person && !kind.equals(SpeakerKind.ORGANIZATION.label()))) {
            return null;
        }
        return new GazetteerEntry(
                cell("qid", places, cells),
                person ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION,
                name,
                items(cell("aliases", places, cells)),
                items(cell("titles", places, cells)),
                nullable(cell("affiliation", places, cells)),
                nullable(cell("country", places, cells)),
                day(cell("from", places, cells), "-01-01"),
                day(cell("to", places, cells), "-12-31"));
    }

    private static String cell(String column, Map<String, Integer> places, List<String> cells) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static @Nullable String nullable(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    /** A year, or a day. */
    private static @Nullable LocalDate day(String cell, String ofYear) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell.matches("\\d{4}") ? cell + ofYear : cell);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(cell + " is neither a year nor a day such as 2027-06-08", e);
        }
    }
}
