package org.newsvoice.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsvoice.speaker.SpeakerKind;

/** Batches one after the other; invented people. */
class SpeakerIdsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 8);

    private final List<NamedInStory> names = new ArrayList<>();
    private final List<@Nullable KnownSpeaker> published = new ArrayList<>();
    private final List<SpeakerChange> changes = new ArrayList<>();
    private int batch;

    @Test
    void aLaterBatchGivesTheIdsOfTheEarlierOne() {
        batch(person("s1", "Robert Quandle"), person("s1", "Ada Wexel"));
        batch(person("s2", "Bob Quandle"), person("s3", "Ada Wexel"));

        assertEquals(id("s1", "Robert Quandle"), id("s2", "Bob Quandle"));
        assertEquals(id("s1", "Ada Wexel"), id("s3", "Ada Wexel"));
        assertEquals(List.of(), changes);
    }

    @Test
    void idsThatTurnOutToBeOnePersonsAreJoinedIntoTheOlder() {
        batch(person("s1", "R. Quandle"));
        batch(person("s2", "Robert Quandle"));
        String first = id("s1", "R. Quandle");
        String second = id("s2", "Robert Quandle");
        assertNotEquals(first, second);

        batch(
                titled("s3", "R. Quandle", "Harbour Ostrava Minister"),
                titled("s4", "Robert Quandle", "Harbour Ostrava Minister"));

        assertEquals(first, id("s4", "Robert Quandle"));
        assertEquals(1, changes.size());
        assertEquals(SpeakerChange.Kind.JOINED, changes.get(0).kind());
        assertEquals(second, changes.get(0).fromId());
        assertEquals(first, changes.get(0).toId());
        assertTrue(
                changes.get(0).evidence().contains("shared titles"),
                changes.get(0).evidence());
    }

    @Test
    void aJoinIsSaidOnce() {
        idsThatTurnOutToBeOnePersonsAreJoinedIntoTheOlder();

        batch(person("s5", "Robert Quandle"));

        assertEquals(1, changes.size());
        assertEquals(id("s1", "R. Quandle"), id("s5", "Robert Quandle"));
    }

    @Test
    void aNamesakeWhoTurnsUpGetsAnIdOfHisOwn() {
        batch(
                titled("s1", "Gary Holm", "analyst at Brixton Capital"),
                titled("s2", "Gary Holm", "Brixton Capital analyst"));
        batch(titled("s3", "Gary Holm", "spokesman of the Marvane Carpenters Fund"));

        assertNotEquals(id("s1", "Gary Holm"), id("s3", "Gary Holm"));
        assertEquals(List.of(), changes);
    }

    /** Read through the changes, a name of a story has one id in any later batch. */
    @Test
    void noIdIsLostOverManyBatches() {
        Random random = new Random(20_271_124);
        String[] given = {"Robert", "Bob", "R.", "Ana", "Chris", "Christopher", "Christine"};
        String[] family = {"Quandle", "Holm", "Tarn"};
        String[] titles = {"analyst at Brixton Capital", "lawyer", "Harbour Minister"};
        for (int night = 0; night < 25; night++) {
            List<NamedInStory> more = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String name = (random.nextInt(5) == 0 ? "" : given[random.nextInt(given.length)] + " ")
                        + family[random.nextInt(family.length)];
                more.add(titled(
                        "n" + night + "s" + i,
                        name,
                        random.nextBoolean() ? titles[random.nextInt(titles.length)] : null));
            }
            Map<String, String> redirects = batch(more.toArray(NamedInStory[]::new));
            redirects.forEach((from, to) -> assertNotEquals(from, to));
            changes.forEach(change -> assertTrue(
                    published.stream().anyMatch(p -> p != null && p.id().equals(change.fromId())), change.toString()));
        }
        assertTrue(changes.stream().anyMatch(change -> change.kind() == SpeakerChange.Kind.JOINED));
    }

    private Map<String, String> batch(NamedInStory... more) {
        int before = names.size();
        names.addAll(List.of(more));
        List<@Nullable KnownSpeaker> earlier = new ArrayList<>(published);
        for (NamedInStory ignored : more) {
            earlier.add(null);
        }
        SpeakerIds.Given given = SpeakerIds.give(names, Resolver.resolve(names), earlier, changes);
        for (int i = before; i < names.size(); i++) {
            published.add(new KnownSpeaker(given.ids().get(i), DAY.plusDays(batch)));
        }
        changes.addAll(given.changes());
        batch++;
        Map<String, String> redirects = new HashMap<>();
        given.changes().forEach(change -> redirects.put(change.fromId(), change.toId()));
        return redirects;
    }

    private String id(String story, String name) {
        for (int i = 0; i < names.size(); i++) {
            KnownSpeaker known = published.get(i);
            if (names.get(i).story().equals(story) && names.get(i).name().equals(name) && known != null) {
                return known.id();
            }
        }
        throw new AssertionError(story + " does not name " + name);
    }

    private static NamedInStory person(String story, String name) {
        return titled(story, name, null);
    }

    private static NamedInStory titled(String story, String name, @Nullable String title) {
        return new NamedInStory(story, "gazette", DAY, SpeakerKind.PERSON, name, title, 1, List.of());
    }
}
