package org.newsvoice.quote.rule;

import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;

/** The first word of a passage, which tells words within a sentence from a sentence or a name. */
record FirstWord(Passage passage, QuotedStory story) {

    /** Whether it begins with a small letter; false where the passage has only marks. */
    boolean isSmall() {
        int first = passage.begin();
        while (first < passage.end() && story.isMark(first)) {
            first++;
        }
        return first < passage.end() && Character.isLowerCase(story.word(first).charAt(0));
    }
}
