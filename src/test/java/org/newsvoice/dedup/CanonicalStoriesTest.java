package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CanonicalStoriesTest {

    private final CanonicalStories stories = new CanonicalStories();

    @Test
    void aChainOfVersionsIsNotOneCluster() {
        assertEquals(OptionalLong.of(1), stories.add(2, 1));
        assertEquals(OptionalLong.empty(), stories.add(3, 2), "the second is a copy: the third is canonical");
        assertEquals(OptionalLong.of(3), stories.add(4, 3));
    }

    @Test
    void aCopyGoesToTheLeastCanonicalStory() {
        assertEquals(OptionalLong.of(5), stories.add(7, 5));
        assertEquals(OptionalLong.empty(), stories.add(7, 6));
    }

    @Test
    void pairsOutOfOrderAreRefused() {
        stories.add(3, 1);
        assertThrows(IllegalArgumentException.class, () -> stories.add(2, 1));
        assertThrows(IllegalArgumentException.class, () -> stories.add(4, 4));
    }
}
