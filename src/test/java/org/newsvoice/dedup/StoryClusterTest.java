package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;

class StoryClusterTest {

    private static final String LEAD = "The ferry between Port Ellery and the isles will sail again in spring.";
    private static final String QUOTE = "“We found the money at last, and not a day too early,” said Okafor.";
    private static final String SHIPS = "“And the ships were the smaller part of it all in the end,” said Valcourt.";
    private static final String NOTICE = "Tickets are sold at the harbour from eight in the morning until noon.";

    private final Article wire = Stories.story("wire", LEAD);
    private final StoryCluster cluster = new StoryCluster();

    @BeforeEach
    void theCanonicalStoryComesFirst() {
        assertEquals(wire.key(), add(wire));
    }

    @Test
    void aCopyWithoutSpeechOfItsOwnIsNotAnalyzed() {
        assertEquals(wire.key(), add(Stories.story("a", LEAD, NOTICE)));
    }

    @Test
    void whatTheCanonicalStoryLacksIsAnalyzedOnceAndSharedByTheCopiesThatFollow() {
        Article longer = Stories.story("longer", LEAD, QUOTE, NOTICE);
        assertEquals(longer.key(), add(longer));
        assertEquals(longer.key(), add(Stories.story("again", LEAD, QUOTE)));
    }

    @Test
    void aCopyThatNoSingleStoryCoversIsAnalyzed() {
        add(Stories.story("money", LEAD, QUOTE));
        add(Stories.story("ships", LEAD, SHIPS));
        Article both = Stories.story("both", LEAD, QUOTE, SHIPS);
        assertEquals(both.key(), add(both));
    }

    @Test
    void whatAnEarlierBatchHasAnalyzedServesWhenItsTextIsThere() {
        StoryCluster withoutTexts = new StoryCluster();
        Article copy = Stories.story("a", LEAD, NOTICE);
        assertEquals(copy.key(), withoutTexts.add(copy.key(), BodySignature.of(copy)));
        StoryCluster withTexts = new StoryCluster();
        withTexts.know(wire.key(), BodySignature.of(wire));
        assertEquals(wire.key(), withTexts.add(copy.key(), BodySignature.of(copy)));
    }

    private ArticleKey add(Article story) {
        return cluster.add(story.key(), BodySignature.of(story));
    }
}
