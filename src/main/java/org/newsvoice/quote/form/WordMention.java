package org.newsvoice.quote.form;

import java.util.Set;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Detects a word that is discussed, not said: “ferry” means to carry; the word “ferry” comes from the Norse. */
public final class WordMention {

    private static final int MAX_WORDS = 3;
    private static final Set<String> MEANING =
            Set.of("mean", "derive", "refer", "rhyme", "translate", "originate", "denote", "signify", "stand");

    private WordMention() {}

    /** Whether the passage certainly is one. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = passage.end();
        if (passage.isUnread()
                || scene.words(passage) > MAX_WORDS
                || !Character.isLetterOrDigit(scene.lastChar(passage))
                || next >= story.sentenceEnd(passage.end() - 1)) {
            return false;
        }
        boolean present = story.tag(next).equals("VBZ") || story.tag(next).equals("VBD");
        boolean word = passage.begin() > story.sentenceBegin(passage.begin())
                && story.isWord(
                        passage.begin() - 1, "word", "term", "name", "phrase", "expression", "prefix", "suffix");
        String lemma = story.lemma(next);
        return present && (MEANING.contains(lemma) || (word && lemma.equals("come")));
    }
}
