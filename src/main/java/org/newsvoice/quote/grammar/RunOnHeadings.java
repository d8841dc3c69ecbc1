package org.newsvoice.quote.grammar;

import java.util.BitSet;
import java.util.List;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Token;

/**
 * Headings in capitals that have run into the sentence after them: "BOARD TO GROW Ana Ruiz called it a start". Immutable.
 *
 * @param tokens those that are part of one
 */
public record RunOnHeadings(BitSet tokens) {

    private static final int MIN_WORDS = 3;
    /** A shorter word in capitals may be an office: CEO, QB. */
    private static final int MIN_LETTERS = 5;
    /** The same beside another word in capitals. */
    private static final int MIN_LETTERS_OF_TWO = 4;

    private static final int MAX_TITLE = 3;

    /** Copies the set. */
    public RunOnHeadings {
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
            int labelEnd = begin + labelEnd(story.sentence(begin).tokens());
            if (heading || labelEnd > begin) {
                found.set(begin, heading ? end : labelEnd);
            }
        }
        return new RunOnHeadings(found);
    }

    /**
     * Where one or two common words in capitals end with which a sentence begins before somebody's name: "EXTENSION Coach Ruiz said".
     * Abbreviations are names themselves.
     *
     * @return 0 if the sentence does not begin so
     */
    public static int labelEnd(List<Token> tokens) {
        int end = 0;
        boolean common = false;
        while (end < tokens.size()
                && end < MIN_WORDS
                && isInCapitals(tokens.get(end).text())) {
            Token token = tokens.get(end);
            if (token.entity() != EntityKind.NONE) {
                return 0;
            }
            int letters = token.text().length();
            boolean alone =
                    end == 0 && tokens.size() > 1 && !isInCapitals(tokens.get(1).text());
            common |= !token.tag().startsWith("NNP") && letters >= (alone ? MIN_LETTERS : MIN_LETTERS_OF_TWO);
            end++;
        }
        return common && end < MIN_WORDS && isNameAt(tokens, end) ? end : 0;
    }

    /** Whether a person's name is there, or behind a title of a few capitalized words. */
    private static boolean isNameAt(List<Token> tokens, int at) {
        for (int i = at; i < tokens.size() && i <= at + MAX_TITLE; i++) {
            if (tokens.get(i).entity() == EntityKind.PERSON) {
                return true;
            }
            boolean title = tokens.get(i).tag().startsWith("NN")
                    && Character.isUpperCase(tokens.get(i).text().charAt(0));
            if (!title) {
                return false;
            }
        }
        return false;
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
