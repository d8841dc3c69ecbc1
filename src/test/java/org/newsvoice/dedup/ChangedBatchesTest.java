package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.ArticleKey;

/** Which later batches a new or another batch changes. A story is {@code id/version sentences}, and each letter is a sentence. */
class ChangedBatchesTest {

    private static final Map<Character, String> SENTENCES = Map.of(
            'l', "The ferry between Port Ellery and the isles will sail again in spring this year. ",
            'm', "“We found the money at last, and not one day too early,” said Okafor on the quay. ",
            's', "“The ships were the smaller part of it all in the end,” said Valcourt at the town hall. ",
            'f', "The line was closed nine years ago after a fire in the engine room of the old ship. ",
            'h', "Nobody was hurt then, but the company that ran the ships went bankrupt soon after. ",
            'v', "Vendport will wait for a ferry of its own for a long time, the harbour master wrote. ",
            'p', "Prices for a crossing have not been set, and will not be before the end of March. ");

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 7);

    @Test
    void aBatchIsMadeAgainIfOneOfItsStoriesIsNowACopy() {
        assertEquals(
                Set.of(2),
                changed(List.of("", "a/1 lm", "b/1 lm", "c/1 vp"), 1, "").keySet(),
                "gone");
        assertEquals(
                Set.of(2),
                changed(List.of("", "", "b/1 lmf", "c/1 vp"), 1, "a/1 lmf").keySet(),
                "new");
    }

    @Test
    void aBatchStaysIfItsStoriesAreCopiesOfWhatTheyWereCopiesOf() {
        assertEquals(
                Set.of(),
                changed(List.of("a/1 lmf", "", "b/1 lmfh", "c/1 lmf"), 1, "d/1 lmfs")
                        .keySet());
        assertEquals(
                Set.of(),
                changed(List.of("a/1 lmf", "", "b/1 shv"), 1, "d/1 vp").keySet(),
                "one sentence alike");
    }

    @Test
    void aBatchStaysIfOtherStoriesComeBesideThoseThatItsOwnAreCopiesOf() {
        assertEquals(
                Set.of(),
                changed(List.of("", "a/1 lmf, c/1 vp", "b/1 lmfh"), 1, "z/1 sh, a/1 lmf, y/1 p, c/1 vp")
                        .keySet());
        assertEquals(
                Set.of(),
                changed(List.of("", "z/1 sh, a/1 lmf, y/1 p, c/1 vp", "b/1 lmfh"), 1, "a/1 lmf, c/1 vp")
                        .keySet());
    }

    @Test
    void aBatchThatChangesCanChangeTheNextOne() {
        // c was a copy of b alone; b is a copy of a now, and so c is one.
        assertEquals(
                Set.of(2, 3),
                changed(List.of("", "", "b/1 lmfh", "c/1 lmfhv"), 1, "a/1 lmf").keySet());
    }

    @Test
    void aRecordThatRepeatedAStoryWhichIsGoneIsOneNow() {
        assertEquals(
                Set.of(2),
                changed(List.of("", "a/1 lm", "a/1 lm", "a/1 lm"), 1, "").keySet());
        assertEquals(
                Set.of(2),
                changed(List.of("", "", "a/1 lm", "a/1 lm"), 1, "a/1 lm").keySet());
    }

    @Test
    void whatStaysIsWhatWouldHaveBeenMade() {
        int left = 0;
        int changes = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<String> batches = new ArrayList<>();
            for (int n = 0; n < 7; n++) {
                batches.add(batch(random));
            }
            Map<Integer, Boolean> made = changed(batches, random.nextInt(6), batch(random));
            changes += (int) made.values().stream().filter(differs -> differs).count();
            left += 6 - made.size();
        }
        assertTrue(left > 400, left + " were left");
        assertTrue(changes > 200, changes + " became others");
    }

    private static String batch(Random random) {
        List<String> stories = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            String body = "lmsfhvp"
                    .chars()
                    .filter(letter -> random.nextInt(3) == 0)
                    .mapToObj(letter -> String.valueOf((char) letter))
                    .collect(Collectors.joining());
            stories.add("id" + random.nextInt(9) + "/of " + body);
        }
        return String.join(", ", stories);
    }

    /**
     * Replaces one of {@code batches}, makes again what must be, and compares with all made from the beginning.
     *
     * @return the numbers of the batches that were made again, and whether they are others then
     */
    private static Map<Integer, Boolean> changed(List<String> batches, int replaced, String by) {
        SortedMap<LocalDate, List<KnownStory>> published = new TreeMap<>();
        Map<LocalDate, Set<String>> repeats = new HashMap<>();
        for (int n = 0; n < batches.size(); n++) {
            published.put(FIRST.plusDays(n), make(n, batches.get(n), published, repeats, List.of()));
        }
        List<String> otherBatches = new ArrayList<>(batches);
        otherBatches.set(replaced, by);
        SortedMap<LocalDate, List<KnownStory>> fromTheBeginning = new TreeMap<>();
        for (int n = 0; n < batches.size(); n++) {
            fromTheBeginning.put(
                    FIRST.plusDays(n), make(n, otherBatches.get(n), fromTheBeginning, new HashMap<>(), List.of()));
        }
        ChangedBatches changed = new ChangedBatches(published, repeats);
        SortedMap<LocalDate, List<KnownStory>> now = new TreeMap<>(published);
        Map<Integer, Boolean> made = new TreeMap<>();
        for (int n = replaced; n < batches.size(); n++) {
            LocalDate date = FIRST.plusDays(n);
            if (n == replaced || changed.affect(date)) {
                List<KnownStory> was = published.getOrDefault(date, List.of());
                now.put(date, make(n, otherBatches.get(n), now.headMap(date), new HashMap<>(), was));
                changed.replace(date, now.get(date));
                if (n > replaced) {
                    made.put(
                            n,
                            !Objects.equals(
                                    words(now).get(date), words(published).get(date)));
                }
            }
        }
        assertEquals(words(fromTheBeginning), words(now), () -> batches + " with " + by + " for batch " + replaced);
        return made;
    }

    private static List<KnownStory> make(
            int n,
            String batch,
            SortedMap<LocalDate, List<KnownStory>> before,
            Map<LocalDate, Set<String>> repeats,
            List<KnownStory> was) {
        List<NewStory> stories = new ArrayList<>();
        for (String story : batch.isEmpty() ? new String[0] : batch.split(", ")) {
            stories.add(story(stories.size(), story));
        }
        LocalDate date = FIRST.plusDays(n);
        List<KnownStory> known =
                before.headMap(date).values().stream().flatMap(List::stream).toList();
        List<KnownStory> made = new ArrayList<>();
        Map<ArticleKey, Long> places = was.stream().collect(Collectors.toMap(KnownStory::key, KnownStory::place));
        for (CopyStatus mark : GroupCopies.of(stories, known, Places.first(date), places)) {
            if (mark.isRepeat()) {
                repeats.computeIfAbsent(date, d -> new HashSet<>())
                        .add(mark.story().key().articleId());
            } else {
                made.add(known(date, mark));
            }
        }
        return made;
    }

    private static NewStory story(int n, String notation) {
        String[] parts = notation.split("[/ ]", -1);
        String body = parts[2].chars().mapToObj(c -> SENTENCES.get((char) c)).collect(Collectors.joining());
        return new NewStory(
                0,
                n,
                new ArticleKey(parts[0], parts[1] + parts[2]),
                Instant.parse("2027-06-07T10:00:00Z").plusSeconds(parts[0].hashCode() % 5),
                "news",
                n,
                body.isEmpty() ? "empty " + notation : "body of " + parts[2],
                BodySignature.of(Stories.story("A headline", body)));
    }

    private static KnownStory known(LocalDate date, CopyStatus mark) {
        NewStory story = mark.story();
        return new KnownStory(
                date,
                story.key(),
                story.publishedAt(),
                story.corpusFile(),
                story.recordNo(),
                story.exactCluster(),
                mark.clusterId(),
                mark.place(),
                mark.canonicalPlace(),
                mark.isHead(),
                mark.isFirst(),
                true,
                mark.isAnalyzed(),
                mark.signature(),
                List.of(new long[] {mark.source().hashCode()}));
    }

    /** By date, its stories with those that places mean, since the places themselves may be any numbers in the same order. */
    private static SortedMap<LocalDate, List<String>> words(SortedMap<LocalDate, List<KnownStory>> batches) {
        Map<Long, ArticleKey> canonical = new HashMap<>();
        batches.values().forEach(batch -> batch.forEach(story -> canonical.put(story.place(), story.key())));
        SortedMap<LocalDate, List<String>> words = new TreeMap<>();
        batches.forEach((date, batch) -> words.put(
                date,
                batch.stream()
                        .sorted(Comparator.comparingLong(KnownStory::place))
                        .map(story -> story.key() + " " + story.clusterId() + " "
                                + canonical.get(story.canonicalPlace()) + " " + story.isHead() + story.isFirst()
                                + story.isSource() + story.quotes().get(0)[0])
                        .toList()));
        return words;
    }
}
