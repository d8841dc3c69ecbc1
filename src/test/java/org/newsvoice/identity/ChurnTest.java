package org.newsvoice.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Random news of people with nicknames, namesakes and family names alone, read in several batches as the job does. An id that a batch
 * published and that a later one would give otherwise must have a row of changes.
 */
class ChurnTest {

    private static final List<String> GIVEN =
            List.of("Robert", "Bob", "Robert J.", "R.", "William", "Bill", "Carla", "Ina", "Ines", "");
    private static final List<String> FAMILY = List.of("Quandle", "Osterby", "Dalmose", "Ruiz");
    private static final List<String> TITLES =
            List.of("mayor of Kesselby", "analyst at Quorum Bank", "coach of Tarnwick Rovers", "Ostrava Steel lawyer");
    private static final int WORLDS = 40;
    private static final int BATCHES = 4;
    private static final int STORIES = 25;

    /** What the job knows between batches. */
    private static final class Output {
        final List<NamedInStory> names = new ArrayList<>();
        final List<@Nullable KnownSpeaker> published = new ArrayList<>();
        final List<SpeakerChange> changes = new ArrayList<>();
        int differing;
        int withoutRow;

        void add(List<NamedInStory> batch, LocalDate date) {
            List<NamedInStory> all = new ArrayList<>(names);
            all.addAll(batch);
            List<@Nullable KnownSpeaker> known = new ArrayList<>(published);
            batch.forEach(named -> known.add(null));
            SpeakerIds.Given given = SpeakerIds.give(all, Resolver.resolve(all), known, changes);
            changes.addAll(given.changes());
            Map<String, String> redirects = SpeakerChange.redirects(changes);
            Set<String> rows = new HashSet<>();
            changes.forEach(change -> rows.add(redirects.getOrDefault(change.fromId(), change.fromId()) + " "
                    + redirects.getOrDefault(change.toId(), change.toId())));
            for (int i = 0; i < names.size(); i++) {
                KnownSpeaker before = published.get(i);
                if (before == null) {
                    continue;
                }
                String shown = redirects.getOrDefault(before.id(), before.id());
                String now =
                        redirects.getOrDefault(given.ids().get(i), given.ids().get(i));
                differing += before.id().equals(now) ? 0 : 1;
                withoutRow += shown.equals(now) || rows.contains(shown + " " + now) ? 0 : 1;
            }
            for (int i = names.size(); i < all.size(); i++) {
                published.add(new KnownSpeaker(given.ids().get(i), date));
            }
            names.addAll(batch);
        }
    }

    @Test
    void noIdDiffersWithoutARow() {
        int differing = 0;
        int withoutRow = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Random random = new Random(seed);
            Output output = new Output();
            for (int batch = 0; batch < BATCHES; batch++) {
                LocalDate date = LocalDate.of(2027, 6, 1).plusDays(batch);
                output.add(batch(random, batch, date), date);
            }
            differing += output.differing;
            withoutRow += output.withoutRow;
        }
        assertTrue(differing > 0, "nothing changed, so that the test shows nothing");
        assertEquals(0, withoutRow);
    }

    /** The second batch is published first, then resolved again as the order of dates wants it. */
    @Test
    void noIdOfABatchDiffersWithoutARowWhenAnEarlierOneComesLate() {
        int differing = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Random random = new Random(seed);
            List<NamedInStory> early = batch(random, 0, LocalDate.of(2027, 6, 1));
            List<NamedInStory> late = batch(random, 1, LocalDate.of(2027, 6, 2));
            Output alone = new Output();
            alone.add(late, LocalDate.of(2027, 6, 2));
            Output both = new Output();
            both.add(early, LocalDate.of(2027, 6, 1));
            both.add(late, LocalDate.of(2027, 6, 2));
            List<@Nullable String> before = new ArrayList<>();
            alone.published.forEach(known -> before.add(known == null ? null : known.id()));
            List<String> now = new ArrayList<>();
            both.published.subList(early.size(), both.published.size()).forEach(known -> {
                if (known != null) {
                    now.add(known.id());
                }
            });

            List<SpeakerChange> moved = MovedIds.of(late, before, now, both.changes);

            Map<String, String> redirects = SpeakerChange.redirects(both.changes);
            Set<String> rows = new HashSet<>();
            both.changes.forEach(change -> rows.add(redirects.getOrDefault(change.fromId(), change.fromId()) + " "
                    + redirects.getOrDefault(change.toId(), change.toId())));
            moved.forEach(change -> rows.add(change.fromId() + " " + change.toId()));
            for (int i = 0; i < late.size(); i++) {
                String from = before.get(i);
                String to = now.get(i);
                boolean same = redirects.getOrDefault(from, "" + from).equals(redirects.getOrDefault(to, to));
                boolean row = rows.contains(from + " " + to)
                        || rows.contains(
                                redirects.getOrDefault(from, "" + from) + " " + redirects.getOrDefault(to, to));
                differing += same ? 0 : 1;
                assertTrue(same || row, late.get(i).name());
            }
        }
        assertTrue(differing > 0, "nothing changed, so that the test shows nothing");
    }

    @Test
    void whatABatchPublishedIsMintedFromTheNamesAlone() {
        Random random = new Random(3);
        LocalDate date = LocalDate.of(2027, 6, 1);
        List<NamedInStory> batch = batch(random, 0, date);
        Output one = new Output();
        one.add(batch, date);
        Output other = new Output();
        List<NamedInStory> shuffled = new ArrayList<>(batch);
        java.util.Collections.shuffle(shuffled, random);
        other.add(shuffled, date);
        assertEquals(ids(one), ids(other));
    }

    private static Map<String, String> ids(Output output) {
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < output.names.size(); i++) {
            KnownSpeaker known = output.published.get(i);
            ids.put(output.names.get(i).story() + output.names.get(i).name(), known == null ? "" : known.id());
        }
        return ids;
    }

    private static List<NamedInStory> batch(Random random, int batch, LocalDate date) {
        List<NamedInStory> names = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            NamesOfStory story = new NamesOfStory("s" + batch + "-" + i, "harbour-post", date);
            for (int k = 0; k < 3; k++) {
                String name = (GIVEN.get(random.nextInt(GIVEN.size())) + " "
                                + FAMILY.get(random.nextInt(FAMILY.size())))
                        .strip();
                String title = random.nextBoolean() ? TITLES.get(random.nextInt(TITLES.size())) : null;
                story.add(SpeakerKind.PERSON, name, title, 1 + random.nextInt(4));
            }
            names.addAll(story.list());
        }
        return names;
    }
}
