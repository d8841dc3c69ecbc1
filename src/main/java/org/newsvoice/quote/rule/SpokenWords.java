package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Whose words these were, told by the clause behind them: “...” were her last words, said the nurse; “...” was the last thing that
 * Osei said; “...” were the words that she heard from Osei. Who reports this did not say them.
 */
final class SpokenWords {

    private static final int MAX_LENGTH = 20;
    private static final int MAX_OWNER = 6;

    private SpokenWords() {}

    /** The one who said them; null when no such clause follows. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int be = passage.end();
        int end = story.sentenceEnd(passage.end() - 1);
        if (be < end && story.isWord(be, ",")) {
            be++;
        }
        if (be + 2 >= end || story.isInPassage(be) || !story.isWord(be, "was", "were", "is", "are")) {
            return lastBefore(passage, scene);
        }
        Evidence owned = owned(be, end, scene);
        return owned != null ? owned : related(be, end, scene);
    }

    /** "were her last words", "were the pilot's last words" */
    private static @Nullable Evidence owned(int be, int end, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = be + 1; i + 1 < Math.min(end, be + MAX_OWNER); i++) {
            boolean possessive = story.isWord(i, "his", "her") && story.tag(i).equals("PRP$");
            boolean owner = possessive
                    || (story.tag(i + 1).equals("POS") && scene.phrases().canHead(i));
            if (owner) {
                int noun = i + (possessive ? 1 : 2);
                while (noun < end && (story.isTag(noun, "JJ") || story.isWord(noun, "own"))) {
                    noun++;
                }
                boolean said = noun < end && !story.isInPassage(noun) && WordsOfRule.isWords(noun, scene);
                return said ? new Evidence(scene.phrases().mention(i), be, be + 1) : null;
            }
            if (!story.isTag(i, "NN") && !story.isTag(i, "DT") && !story.isTag(i, "JJ")) {
                return null;
            }
        }
        return null;
    }

    /** "were the last words that she heard from her husband, Kofi Osei", "was the last thing that Osei said" */
    private static @Nullable Evidence related(int be, int end, Scene scene) {
        QuotedStory story = scene.story();
        boolean words = false;
        boolean thing = false;
        for (int i = be + 1; i + 1 < Math.min(end, be + MAX_LENGTH); i++) {
            if (story.isInPassage(i) || story.isWord(i, ",", ";")) {
                return null;
            }
            words |= WordsOfRule.isWords(i, scene);
            thing |= words || story.isWord(i, "thing", "sentence", "word");
            if (words && story.isWord(i, "from", "of", "by")) {
                int head = new AfterClause(scene, i + 1, end).phraseHead(i + 1);
                Mention named =
                        head == NONE ? null : Apposition.name(scene.phrases().mention(head), scene);
                return named != null && WordsOfRule.isPerson(story.headOf(named), scene)
                        ? new Evidence(named, be, be + 1)
                        : null;
            }
            boolean says =
                    thing && scene.isVerb(i) && story.isWord(i, "said", "says", "say", "spoke", "uttered", "wrote");
            int subject = says ? scene.subjects().of(i) : NONE;
            if (says) {
                boolean inside = subject > be && subject < i;
                return inside ? new Evidence(scene.phrases().mention(subject), i, i + 1) : null;
            }
        }
        return null;
    }

    /** Her last words to him, a nurse said, were “...” */
    private static @Nullable Evidence lastBefore(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int be = passage.begin() - 1;
        int edge = Math.max(scene.leftEdge(passage), be - MAX_LENGTH);
        be -= be > edge && story.isMark(be) ? 1 : 0;
        if (be <= edge || !story.isWord(be, "was", "were")) {
            return null;
        }
        int commas = 0;
        boolean verb = false;
        for (int i = be - 1; i > edge; i--) {
            if (story.isInPassage(i)) {
                return null;
            }
            boolean last =
                    story.isWord(i, "words", "message") && story.isWord(i - 1, "last", "final", "dying", "parting");
            int owner = i - 2;
            if (last && owner >= edge && (!verb || commas == 2) && commas % 2 == 0) {
                boolean possessive =
                        story.tag(owner).equals("POS") && owner > edge && WordsOfRule.isPerson(owner - 1, scene);
                if (possessive || story.isWord(owner, "his", "her")) {
                    return new Evidence(scene.phrases().mention(possessive ? owner - 1 : owner), i, i + 1);
                }
            }
            if (last) {
                return null;
            }
            commas += story.isWord(i, ",") ? 1 : 0;
            verb |= scene.isVerb(i);
        }
        return null;
    }
}
