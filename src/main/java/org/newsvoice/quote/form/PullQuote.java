package org.newsvoice.quote.form;

import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects a pull quote: the page repeats words of its own story in a separate paragraph. They occur within another
 * paragraph, as a quotation, which is attributed there, or as the reporter's words. One statement is one quotation.
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
        return isToldBefore(passage, story);
    }

    /** "On Monday, Osei said that it was late.": the reporter's own sentence, set in marks. */
    private static boolean isToldBefore(Passage passage, QuotedStory story) {
        for (int from = 0; from < story.size(); from++) {
            int i = next(passage.begin(), passage.end(), story);
            int k = from;
            boolean told = false;
            while (i < passage.end()
                    && k < story.size()
                    && story.passageOf(k) != passage.number()
                    && story.isWord(k, story.word(i))) {
                told |= !story.isInPassage(k);
                i = next(i + 1, passage.end(), story);
                k = next(k + 1, story.size(), story);
            }
            if (told && i >= passage.end()) {
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
            int i = next(passage.begin(), passage.end(), story);
            int k = from;
            while (i < passage.end() && k < other.end() && story.isWord(k, story.word(i))) {
                i = next(i + 1, passage.end(), story);
                k = next(k + 1, other.end(), story);
            }
            if (i >= passage.end()) {
                return true;
            }
        }
        return false;
    }

    private static int next(int at, int end, QuotedStory story) {
        int i = at;
        while (i < end && story.isMark(i)) {
            i++;
        }
        return i;
    }
}
