package org.newsvoice.quote.grammar;

import java.util.BitSet;

/**
 * Headings in capitals that have run into the sentence after them: "BOARD TO GROW Ana Ruiz called it a start". Immutable.
 *
 * @param tokens those that are part of one
 */
record RunOnHeadings(BitSet tokens) {

    private static final int MIN_WORDS = 3;

    RunOnHeadings {
        tokens = (BitSet) tokens.clone();
    }

    static RunOnHeadings of(QuotedStory story) {
        BitSet found = new BitSet();
        for (int begin = 0; begin < story.size(); begin = story.sentenceEnd(begin)) {
            int end = begin;
            while (end < story.sentenceEnd(begin) && isInCapitals(story.word(end))) {
                end++;
            }
            boolean heading = end - begin >= MIN_WORDS
                    && end < story.sentenceEnd(begin)
                    && Character.isUpperCase(story.word(end).charAt(0))
                    && story.word(end).chars().anyMatch(Character::isLowerCase);
            if (heading) {
                found.set(begin, end);
            }
        }
        return new RunOnHeadings(found);
    }

    private static boolean isInCapitals(String word) {
        return Character.isLetter(word.charAt(0)) && word.chars().noneMatch(Character::isLowerCase);
    }

    boolean contains(int at) {
        return tokens.get(at);
    }

    /** The last noun of the phrase behind the heading that a token is in; none if the sentence ends there. */
    int nounBehind(int at, QuotedStory story) {
        int end = story.sentenceEnd(at);
        int i = tokens.nextClearBit(at);
        while (i < end && story.isTag(i, "DT")) {
            i++;
        }
        while (i + 1 < end && story.isTag(i, "NN") && story.isTag(i + 1, "NN")) {
            i++;
        }
        return i < end ? i : QuotedStory.NONE;
    }
}
