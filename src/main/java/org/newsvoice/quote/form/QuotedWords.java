package org.newsvoice.quote.form;

import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;

/** How the words of a passage look, whatever surrounds them. */
public record QuotedWords(Passage passage, QuotedStory story) {

    /** Shorter words stay small in a title: "Four Flashes, Then Dark", "War and Peace". */
    private static final int MIN_CAPITAL = 4;

    /** {@code lower} (the first word has a small letter), {@code shouted}, {@code title} or {@code sentence}. */
    public String letterCase() {
        int capitals = 0;
        int lower = 0;
        boolean begins = false;
        for (int i = passage.begin(); i < passage.end(); i++) {
            char c = story.word(i).charAt(0);
            if (Character.isLetter(c)) {
                begins |= capitals + lower == 0 && Character.isUpperCase(c);
                capitals += Character.isUpperCase(c) ? 1 : 0;
                lower += Character.isUpperCase(c) || story.word(i).length() < MIN_CAPITAL ? 0 : 1;
            }
        }
        if (!begins) {
            return "lower";
        }
        return lower > 0 ? "sentence" : capitals > 1 && isShouted() ? "shouted" : "title";
    }

    private boolean isShouted() {
        return passage.span().of(story.story().text()).chars().noneMatch(Character::isLowerCase);
    }

    public boolean hasVerb() {
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (story.isTag(i, "VB") || story.isTag(i, "MD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words is there, whatever its case. */
    public boolean has(String... words) {
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (story.isWord(i, words)) {
                return true;
            }
        }
        return false;
    }
}
