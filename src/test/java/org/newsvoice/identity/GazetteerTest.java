package org.newsvoice.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsvoice.speaker.SpeakerKind;

/** The gazetteer of sample-data, and stories about those in it. */
class GazetteerTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 8);

    private final List<GazetteerEntry> entries = new ArrayList<>();
    private final List<NamedInStory> names = new ArrayList<>();

    GazetteerTest() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("sample-data/gazetteer/people.tsv"));
        Map<String, Integer> places = Gazetteer.places(List.of(lines.get(0).split("\t", -1)));
        for (String line : lines.subList(1, lines.size())) {
            entries.add(Objects.requireNonNull(Gazetteer.entry(places, List.of(line.split("\t", -1)))));
        }
    }

    @Test
    void titlesAndTimeTellNamesakesApart() {
        person("s1", "Henrik Dalmose", "Water Minister", DAY);
        person("s2", "Henrik Dalmose", "goalkeeper of Tarnwick Rovers", LocalDate.of(1999, 3, 1));
        person("s3", "Henrik Dalmose", null, DAY);
        assertEquals("Q900001", qid("s1"));
        assertEquals("Q900002", qid("s2"));
        assertEquals("Q900001", qid("s3"), "the goalkeeper was not in the news then");
    }

    @Test
    void aGivenNameAloneIsWhoGoesByIt() {
        person("s1", "Ilsa Brandvold", "mayor", DAY);
        person("s2", "Ilsa", null, DAY);
        assertEquals(entity("s1"), entity("s2"));
        assertFalse(resolved("s2").ambiguous());
    }

    @Test
    void aFamilyNameAloneNeedsItsTitle() {
        person("s1", "Dalmose", "Water Minister", DAY);
        person("s2", "Dalmose", null, LocalDate.of(2002, 1, 1));
        assertEquals("Q900001", qid("s1"));
        assertFalse(resolved("s1").ambiguous());
        assertNotEquals(entity("s1"), entity("s2"));
    }

    @Test
    void abbreviationsNeedNoStoryThatExplainsThem() {
        add("s1", SpeakerKind.ORGANIZATION, "Ostrel River Authority", null, DAY);
        add("s2", SpeakerKind.ORGANIZATION, "ORA", null, DAY);
        assertEquals("Q900005", qid("s2"));
        assertEquals(entity("s1"), entity("s2"));
    }

    @Test
    void anotherFirmIsAnotherPerson() {
        person("s1", "Petra Lindqvale", "engineer at Ostrel River Authority", DAY);
        person("s2", "Agnes Thornquist", "analyst at Quorum Bank", DAY);
        assertEquals("Q900004", qid("s1"));
        assertEquals(null, qid("s2"));
    }

    /** The entry of one Gary Holm says nothing of another, whom his firm has told apart. */
    @Test
    void aBareNameIsWhoHasMostStoriesOfIt() {
        entries.add(new GazetteerEntry(
                "Q1", SpeakerKind.PERSON, "Gary Holm", List.of(), List.of(), null, null, null, null));
        person("s1", "Gary Holm", "analyst at Quorum Bank", DAY);
        person("s2", "Gary Holm", "Quorum Bank analyst", DAY);
        person("s3", "Gary Holm", "goalkeeper of Tarnwick Rovers", DAY);
        assertEquals("Q1", qid("s1"));
        assertEquals("Q1", qid("s2"));
        assertEquals(null, qid("s3"));
        assertNotEquals(entity("s1"), entity("s3"));
    }

    @Test
    void onlyWhatABatchNamesIsKept() {
        person("s1", "Petra Lindqvale", null, DAY);
        Set<String> wanted = Gazetteer.wanted(names);
        assertEquals(
                List.of("Q900004"),
                entries.stream()
                        .filter(entry -> Gazetteer.isWanted(entry, wanted))
                        .map(GazetteerEntry::qid)
                        .toList());
    }

    @Test
    void aFileWithoutKindsIsRefused() {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> Gazetteer.places(List.of("qid", "name")))
                        .getMessage());
        assertTrue(message.contains("no column kind"), message);
    }

    private void person(String story, String name, @Nullable String title, LocalDate day) {
        add(story, SpeakerKind.PERSON, name, title, day);
    }

    private void add(String story, SpeakerKind kind, String name, @Nullable String title, LocalDate day) {
        names.add(new NamedInStory(story, "harbour-post", day, kind, name, title, 1, List.of()));
    }

    private Resolution resolution() {
        return Resolver.resolve(names, Aliases.NONE, new Gazetteer(entries));
    }

    private ResolvedName resolved(String story) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).story().equals(story)) {
                return resolution().names().get(i);
            }
        }
        throw new AssertionError("no story " + story);
    }

    private String entity(String story) {
        return resolved(story).entity();
    }

    private @Nullable String qid(String story) {
        return resolution().qids().get(entity(story));
    }
}
