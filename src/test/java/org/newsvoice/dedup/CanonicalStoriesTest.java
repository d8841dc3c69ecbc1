package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsvoice.dedup.BodySignature.Likeness.RELATED;
import static org.newsvoice.dedup.BodySignature.Likeness.SAME;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsvoice.dedup.BodySignature.Likeness;

class CanonicalStoriesTest {

    private final CanonicalStories stories = new CanonicalStories();

    @Test
    void aChainOfVersionsIsNotOneCluster() {
        assertEquals(OptionalLong.of(1), add(2, Map.of(1L, SAME)));
        assertEquals(OptionalLong.empty(), add(3, Map.of(2L, SAME)), "the first is not even related");
        assertEquals(OptionalLong.of(3), add(4, Map.of(2L, RELATED, 3L, SAME)));
    }

    @Test
    void copiesWithDifferentBeginningsAreOneByTheCopyThatHasNone() {
        assertEquals(OptionalLong.of(1), add(2, Map.of(1L, SAME)));
        assertEquals(OptionalLong.of(1), add(3, Map.of(1L, RELATED, 2L, SAME)));
        assertEquals(OptionalLong.empty(), add(4, Map.of(1L, RELATED)), "an update");
    }

    @Test
    void aCopyGoesToTheLeastCanonicalStory() {
        assertEquals(OptionalLong.of(5), add(7, Map.of(5L, SAME, 6L, SAME)));
    }

    @Test
    void storiesOutOfOrderAreRefused() {
        add(3, Map.of(1L, SAME));
        assertThrows(IllegalArgumentException.class, () -> add(2, Map.of(1L, SAME)));
        assertThrows(IllegalArgumentException.class, () -> add(4, Map.of(4L, SAME)));
    }

    private OptionalLong add(long story, Map<Long, Likeness> alike) {
        return stories.add(story, new TreeMap<>(alike));
    }
}
