package org.newsvoice.quote.form;

import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects a pull quote: the page repeats a quotation from its own story in a separate paragraph. The same words occur
 * within another paragraph, where they are attributed. One statement is one quotation.
 */
public final class PullQuote {

    private static final int MIN_WORDS = 8;

    private PullQuote() {}

    /** Whether the passage certainly is one. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (passage.isUnread() || scene.words(passage) < MIN_WORDS || !isWholeZone(passage, story)) {
            return false;
        }
        for (Passage other : story.passages()) {
            if (!other.isUnread()
                    && other.number() != passage.number()
                    && !isWholeZone(other, story)
                    && holds(other, passage, story)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWholeZone(Passage passage, QuotedStory story) {
        return story.zoneBegin(passage.begin()) == passage.begin()
                && story.zoneEnd(passage.end() - 1) <= passage.end() + 1;
    }

    /** Whether all words of {@code passage} are in {@code other}, one after the other; punctuation does not count. */
    private static boolean holds(Passage other, Passage passage, QuotedStory story) {
        for (int from = other.begin(); from < other.end(); from++) {
            int i = next(passage.begin(), passage, story);
            int k = from;
            while (i < passage.end() && k < other.end() && story.isWord(k, story.word(i))) {
                i = next(i + 1, passage, story);
                k = next(k + 1, other, story);
            }
            if (i >= passage.end()) {
                return true;
            }
        }
        return false;
    }

    private static int next(int at, Passage passage, QuotedStory story) {
        int i = at;
        while (i < passage.end() && story.isMark(i)) {
            i++;
        }
        return i;
    }
}
