package org.newsvoice.quote.form;

import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects quoted words that are a heading and not speech: a line of capitals, “Related:”, “Rain Again,” by Ana Ruiz.
 */
public final class Heading {

    private static final int MAX_WORDS = 12;

    private Heading() {}

    /** Whether the passage certainly is one. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (passage.isUnread() || !scene.standsAlone(passage)) {
            return false;
        }
        boolean ownLine = story.zoneBegin(passage.begin()) == passage.begin()
                && story.zoneEnd(passage.end() - 1) == passage.end();
        char last = scene.lastChar(passage);
        boolean shouted = ".,?!".indexOf(last) < 0
                && new QuotedWords(passage, story).letterCase().equals("shouted");
        boolean line = ownLine && scene.words(passage) <= MAX_WORDS && (last == ':' || shouted);
        return line || isBylined(passage, story);
    }

    /** A headline with its author: “Rain Again,” by the Courier's Ana Ruiz. */
    public static boolean isBylined(Passage passage, QuotedStory story) {
        int by = passage.end();
        return by + 1 < story.zoneEnd(passage.end() - 1)
                && story.word(by).equals("by")
                && (story.isTag(by + 1, "NNP") || story.isTag(by + 1, "DT"));
    }
}
