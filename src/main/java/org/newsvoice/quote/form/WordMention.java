package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import java.util.regex.Pattern;
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
    private static final int MAX_PLACE = 4;
    private static final Set<String> MEANING =
            Set.of("mean", "derive", "refer", "rhyme", "translate", "originate", "denote", "signify", "stand");

    private static final Set<String> SPELLING =
            Set.of("spell", "misspell", "pronounce", "mispronounce", "hyphenate", "conjugate");

    private static final Pattern LANGUAGE = Pattern.compile(
            "\\p{Lu}\\p{L}+(?:ish|ese|an)|Latin|Greek|Hebrew|Hindi|Urdu|Welsh|Irish|Gaelic|French|Dutch|Thai|Arabic"
                    + "|Swahili|Yoruba|Igbo|Zulu|Xhosa|Yiddish|Farsi|Pashto|Bengali|Maori|Inuktitut");

    private WordMention() {}

    /** Whether the passage certainly is one. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = passage.end();
        int before = passage.isUnread() ? NONE : scene.before(passage);
        if (before != NONE && isGloss(before, story)) {
            return true;
        }
        if (passage.isUnread() || scene.words(passage) > MAX_NAME) {
            return false;
        }
        if (before != NONE
                && (isSpelled(before, story)
                        || isSoCalled(before, story)
                        || isTranslated(before, story)
                        || isFavourite(before, story)
                        || isUnderName(before, story))) {
            return true;
        }
        if (next >= story.sentenceEnd(passage.end() - 1)) {
            return false;
        }
        if (before != NONE && scene.words(passage) <= 2 && isLevel(before, next, story)) {
            return true;
        }
        if (before > 0 && story.isWord(before, "as") && isKnown(before - 1, story)) {
            return true;
        }
        if (before != NONE && isUsedToMean(before, next, story)) {
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

    /** "uses “tide” to mean" */
    private static boolean isUsedToMean(int use, int to, QuotedStory story) {
        return story.lemma(use).equals("use")
                && to + 1 < story.sentenceEnd(to)
                && story.isWord(to, "to")
                && Set.of("mean", "denote", "signify").contains(story.lemma(to + 1));
    }

    /** "could not spell" */
    private static boolean isSpelled(int at, QuotedStory story) {
        int verb = story.isWord(at, "word", "words", "name") && at > 1 ? at - 2 : at;
        return story.isTag(verb, "VB") && SPELLING.contains(story.lemma(verb));
    }

    /** "the so-called" */
    private static boolean isSoCalled(int at, QuotedStory story) {
        int so = at > story.sentenceBegin(at) && story.isWord(at - 1, "-") ? at - 2 : at - 1;
        boolean apart = so >= story.sentenceBegin(at) && story.isWord(at, "called") && story.isWord(so, "so");
        return apart || story.isWord(at, "so-called");
    }

    /** "a village whose name means" */
    private static boolean isTranslated(int at, QuotedStory story) {
        int verb = story.isWord(at, "to", "as", "into", "roughly", "literally") ? at - 1 : at;
        int name = verb - 1;
        while (name > story.sentenceBegin(at) && story.isTag(name, "RB")) {
            name--;
        }
        return name >= story.sentenceBegin(at)
                && story.isWord(verb, "means", "meant", "translates", "signifies")
                && story.isWord(name, "name", "word", "term", "phrase", "expression", "surname", "nickname");
    }

    /** "Latin for", "which is Welsh for" */
    private static boolean isGloss(int at, QuotedStory story) {
        int language = at - 1;
        return story.isWord(at, "for")
                && language > story.sentenceBegin(at)
                && LANGUAGE.matcher(story.word(language)).matches()
                && (story.isMark(language - 1)
                        || story.lemma(language - 1).equals("be")
                        || story.isInPassage(language - 1));
    }

    /** "was saved under the name" */
    private static boolean isUnderName(int at, QuotedStory story) {
        return at - 2 >= story.sentenceBegin(at)
                && story.isWord(at, "name", "title", "heading", "filename", "pseudonym", "alias", "username")
                && story.isWord(at - 1, "the", "a", "an")
                && story.isWord(at - 2, "under", "by");
    }

    /** "Asked for his favourite word, Osei said it was" */
    private static boolean isFavourite(int at, QuotedStory story) {
        boolean is = story.lemma(at).equals("be");
        for (int i = story.sentenceBegin(at) + 1; is && i < at; i++) {
            if (story.isWord(i - 1, "favourite", "favorite") && story.isWord(i, "word", "term", "expression")) {
                return true;
            }
        }
        return false;
    }

    /** "the “secret” level" */
    private static boolean isLevel(int before, int next, QuotedStory story) {
        return story.isTag(before, "DT")
                && story.isWord(next, "level", "category", "status", "column", "rating", "folder", "button", "key");
    }

    /** "is known as", "also known as", "known on the docks as" */
    private static boolean isKnown(int at, QuotedStory story) {
        for (int i = at; i >= Math.max(story.sentenceBegin(at), at - MAX_PLACE); i--) {
            if (story.isWord(i, "known") && story.tag(i).equals("VBN")) {
                return i == at || story.isTag(i + 1, "IN");
            }
            if (story.isMark(i) || story.isTag(i, "VB")) {
                return false;
            }
        }
        return false;
    }

    /** "the Welsh word": the words are next to the noun that heads the subject. */
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
        int noun = be + 2;
        while (noun + 1 < story.sentenceEnd(be) && story.isTag(noun, "JJ")) {
            noun++;
        }
        return story.lemma(be).equals("be")
                && noun < story.sentenceEnd(be)
                && story.isWord(be + 1, "a", "an", "the")
                && story.isWord(
                        noun, "noun", "verb", "adjective", "adverb", "word", "euphemism", "synonym", "term", "acronym");
    }

    /** "is used by sailors" */
    private static boolean isUsed(int be, QuotedStory story) {
        return story.lemma(be).equals("be")
                && be + 1 < story.sentenceEnd(be)
                && story.isWord(be + 1, "used", "derived", "borrowed", "spelled", "spelt", "slang", "short");
    }
}
