package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;

class StoryClusterTest {

    private static final String LEAD = "The ferry between Port Ellery and the isles will sail again in spring.";
    private static final String QUOTE = "“We found the money at last, and not a day too early,” said Okafor.";
    private static final String SHIPS = "“And the ships were the smaller part of it all in the end,” said Valcourt.";
    private static final String NOTICE = "Tickets are sold at the harbour from eight in the morning until noon.";

    private final Article wire = Stories.story("wire", LEAD);
    private final StoryCluster cluster = new StoryCluster(wire.key(), BodySignature.of(wire));

    @Test
    void aCopyWithoutSpeechOfItsOwnIsNotAnalyzed() {
        assertEquals(wire.key(), add(Stories.story("a", LEAD, NOTICE)).source());
    }

    @Test
    void whatTheCanonicalStoryLacksIsAnalyzedOnceAndSharedByTheCopiesThatFollow() {
        Article longer = Stories.story("longer", LEAD, QUOTE, NOTICE);
        StoryCluster.Share first = add(longer);
        assertEquals(longer.key(), first.source());
        OwnSentences own = new OwnSentences(longer, first.ownSentences());
        assertTrue(own.hold(span(longer, "“We found the money at last")));
        assertFalse(own.hold(span(longer, "The ferry")));
        assertFalse(own.hold(span(longer, "longer")), "a headline is no sentence of the body");

        assertEquals(longer.key(), add(Stories.story("again", LEAD, QUOTE)).source());
    }

    @Test
    void aCopyThatNoSingleStoryCoversIsAnalyzedButOwnsNothing() {
        add(Stories.story("money", LEAD, QUOTE));
        add(Stories.story("ships", LEAD, SHIPS));
        Article both = Stories.story("both", LEAD, QUOTE, SHIPS);
        StoryCluster.Share share = add(both);
        assertEquals(both.key(), share.source());
        assertEquals(0, share.ownSentences().length);
    }

    private StoryCluster.Share add(Article story) {
        return cluster.add(story.key(), BodySignature.of(story));
    }

    private static TextSpan span(Article article, String words) {
        int begin = article.text().indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }
}
