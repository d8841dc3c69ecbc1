package org.newsvoice.cli.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.run.StoryGap;

class GapWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyFlagHasWords(QualityFlag flag) {
        GapWords words = GapWords.of(flag.label());
        assertEquals(flag.label(), words.label());
        assertNotEquals(GapWords.of("unheard_of").which(), words.which());
    }

    @Test
    void countsBeginWithTheStories() {
        assertEquals(
                "1 story without an author (no_author)",
                GapWords.of(StoryGap.NO_AUTHOR).count(1));
        assertEquals(
                "2 stories without a date (undated)", GapWords.of("undated").count(2));
    }
}
