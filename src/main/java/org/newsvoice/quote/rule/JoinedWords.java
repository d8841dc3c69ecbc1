package org.newsvoice.quote.rule;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Words that "and" joins to others in one sentence: Osei called it “cheap” and “late”; Osei said it was “dead” while Ruiz is “a fool”. */
final class JoinedWords {

    private static final int MAX_STORY = 8;
    /** Words that are probably somebody else's are not the beginning of these. */
    private static final double MIN_CONFIDENCE = 0.8;

    private JoinedWords() {}

    /** Who said the words before; null when these are not joined to them. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = passage.number() == 0 ? null : story.passages().get(passage.number() - 1);
        Attribution answer = before == null ? null : scene.answer(before);
        if (before == null
                || answer == null
                || answer.confidence() < MIN_CONFIDENCE
                || before.quotation() == passage.quotation()
                || story.sentenceOf(before.begin()) != story.sentenceOf(passage.begin())
                || scene.standsAlone(before)
                || (scene.standsAlone(passage) && isSentence(passage, scene))) {
            return null;
        }
        boolean and = false;
        int from = before.end();
        for (int i = from; i < passage.begin(); i++) {
            boolean joins = story.isWord(i, "and", "or", "but", "nor", "then", "also");
            and |= joins;
            boolean small = joins || story.isWord(i, "a", "an", "the", ",", "as", "of", "even", "not");
            if (!small) {
                return isCopied(before, i, passage, scene) ? Evidence.uncued(answer.mention()) : null;
            }
        }
        return and ? Evidence.uncued(answer.mention()) : null;
    }

    private static boolean isSentence(Passage passage, Scene scene) {
        QuoteKind look = scene.story().quotations().get(passage.quotation()).kind();
        return look == QuoteKind.DIRECT;
    }

    /** "while Ruiz is a": nothing else reports, and the words are what somebody is said to be. */
    private static boolean isCopied(Passage before, int from, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int verbs = 0;
        boolean joined = false;
        for (int i = before.end(); i < passage.begin(); i++) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE, CueClass.MANNER)) {
                return false;
            }
            if (story.isWord(i, "that")) {
                return false;
            }
            joined |= story.isWord(i, "while", "and", "but");
            verbs += scene.isVerb(i) ? 1 : 0;
        }
        int be = passage.begin() - 1;
        while (be > before.end() && story.isWord(be, "a", "an", "the")) {
            be--;
        }
        return joined
                && verbs == 1
                && passage.begin() - from <= MAX_STORY
                && story.lemma(be).equals("be")
                && reports(before, scene);
    }

    /** Whether a verb of speech before the first words governs all that follows. */
    private static boolean reports(Passage before, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = before.begin() - 1; i >= story.sentenceBegin(before.begin()); i--) {
            if (scene.isCue(i, CueClass.SPEECH)) {
                return true;
            }
        }
        return false;
    }
}
