package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects a word that is discussed, not said: “ferry” means to carry; the word “ferry” comes from the Norse; known as “poor man's
 * gold”.
 */
public final class WordMention {

    private static final int MAX_WORDS = 3;
    private static final int MAX_NAME = 5;
    private static final Set<String> MEANING =
            Set.of("mean", "derive", "refer", "rhyme", "translate", "originate", "denote", "signify", "stand");

    private WordMention() {}

    /** Whether the passage certainly is one. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = passage.end();
        if (passage.isUnread() || scene.words(passage) > MAX_NAME || next >= story.sentenceEnd(passage.end() - 1)) {
            return false;
        }
        int before = scene.before(passage);
        if (before > 0 && story.isWord(before, "as") && isKnown(before - 1, story)) {
            return true;
        }
        boolean present = story.tag(next).equals("VBZ") || story.tag(next).equals("VBD");
        boolean word = before != NONE
                && story.isWord(before, "word", "term", "name", "phrase", "expression", "prefix", "suffix");
        String lemma = story.lemma(next);
        return Character.isLetterOrDigit(scene.lastChar(passage))
                && scene.words(passage) <= MAX_WORDS
                && present
                && (MEANING.contains(lemma)
                        || (word && (lemma.equals("come") || isUsed(next, story) || isPhraseOf(before, story)))
                        || isPartOfSpeech(next, story));
    }

    /** "is known as", "also known as" */
    private static boolean isKnown(int at, QuotedStory story) {
        return story.isWord(at, "known") && story.tag(at).equals("VBN");
    }

    /** "the Welsh word": the words stand beside the noun that heads the subject. */
    private static boolean isPhraseOf(int noun, QuotedStory story) {
        int first = noun;
        while (first > story.sentenceBegin(noun) && (story.isTag(first - 1, "JJ") || story.isTag(first - 1, "NN"))) {
            first--;
        }
        return first > story.sentenceBegin(noun)
                && story.isWord(first - 1, "the", "a", "an")
                && !story.isWord(noun, "phrase", "name", "expression");
    }

    /** "is a noun" */
    private static boolean isPartOfSpeech(int be, QuotedStory story) {
        return story.lemma(be).equals("be")
                && be + 2 < story.sentenceEnd(be)
                && story.isWord(be + 1, "a", "an")
                && story.isWord(be + 2, "noun", "verb", "adjective", "adverb", "word", "euphemism", "synonym");
    }

    /** "is used by sailors" */
    private static boolean isUsed(int be, QuotedStory story) {
        return story.lemma(be).equals("be")
                && be + 1 < story.sentenceEnd(be)
                && story.isWord(be + 1, "used", "derived", "borrowed", "spelled", "spelt", "slang", "short");
    }
}
