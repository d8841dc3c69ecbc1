package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.ArticleKey;

/** A batch is a word, and each letter is a story. */
class PlacesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 7);
    private static final long FIRST = Places.first(DAY);
    private static final long END = Places.first(DAY.plusDays(1));

    @Test
    void storiesThatStayKeepTheirPlaces() {
        for (String next : List.of("bd", "abxcyd", "xyabcdz", "abcd")) {
            Map<Character, Long> before = places("abcd", Map.of());
            Map<Character, Long> now = places(next, before);
            before.keySet().retainAll(now.keySet());
            before.forEach((story, place) -> assertEquals(place, now.get(story), story + " of " + next));
        }
    }

    @Test
    void ofStoriesInAnotherOrderAsManyAsCanKeepTheirPlaces() {
        Map<Character, Long> before = places("abcd", Map.of());
        Map<Character, Long> now = places("bcda", before);
        assertEquals(
                List.of(before.get('b'), before.get('c'), before.get('d')),
                Stream.of('b', 'c', 'd').map(now::get).toList());
    }

    @Test
    void withoutRoomAllGetOtherPlaces() {
        // As they were before stories left gaps.
        Map<Character, Long> inARow = Map.of('a', FIRST, 'b', FIRST + 1);
        assertEquals(inARow, places("ab", inARow));
        assertEquals(FIRST, places("abx", inARow).get('a'));
        assertTrue(!places("axb", inARow).containsValue(FIRST));
        assertTrue(!places("xab", inARow).containsValue(FIRST));
    }

    @Test
    void placesOfAnotherRangeAreNotKept() {
        places("ab", Map.of('a', FIRST - 1, 'b', END));
        places("abc", Map.of('a', END - 1));
    }

    @Test
    void manyChangesInOnePlaceFindRoom() {
        Random random = new Random(3);
        List<Character> batch = new ArrayList<>();
        Map<Character, Long> places = Map.of();
        for (char story = 'a'; story < 'a' + 3_000; story++) {
            batch.add(random.nextInt(3) == 0 ? batch.size() : batch.size() / 2, story);
            if (random.nextInt(20) == 0) {
                Collections.swap(batch, random.nextInt(batch.size()), random.nextInt(batch.size()));
            }
            places = places(batch, places);
        }
        assertEquals(3_000, places.size());
    }

    private static Map<Character, Long> places(String batch, Map<Character, Long> published) {
        return places(batch.chars().mapToObj(letter -> (char) letter).toList(), published);
    }

    /** Ascending, and in the range of the date. */
    private static Map<Character, Long> places(List<Character> batch, Map<Character, Long> published) {
        Map<ArticleKey, Long> keys = new HashMap<>();
        published.forEach((story, place) -> keys.put(key(story), place));
        long[] places = Places.of(FIRST, batch.stream().map(PlacesTest::key).toList(), keys);
        assertEquals(
                Arrays.stream(places).sorted().distinct().boxed().toList(),
                Arrays.stream(places).boxed().toList());
        assertTrue(Arrays.stream(places).allMatch(place -> place >= FIRST && place < END));
        Map<Character, Long> byStory = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            byStory.put(batch.get(i), places[i]);
        }
        return byStory;
    }

    private static ArticleKey key(char story) {
        return new ArticleKey(String.valueOf(story), "1");
    }
}
