package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.WrittenNouns;

/**
 * Words from what a named person wrote: in an email from Osei, the plan is called “...”; it is “...”, according to a letter from Osei;
 * a memo from Osei called it “...”; they were told “...” in a text from Osei.
 */
final class WrittenWords {

    private WrittenWords() {}

    /** The writer; null when the sentence names none, or reports by another. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(passage.begin());
        int end = story.sentenceEnd(passage.end() - 1);
        for (int i = begin; i < end; i++) {
            int writer = writer(i, end, scene);
            if (writer != NONE) {
                boolean theirs = isSource(i, scene)
                        || (isPlace(i, scene) && !isReported(passage, scene))
                        || speaks(i, passage, scene);
                return theirs ? new Evidence(scene.phrases().mention(writer), i, i + 1) : null;
            }
        }
        return null;
    }

    /** The person whom a letter is from. */
    private static int writer(int noun, int limit, Scene scene) {
        QuotedStory story = scene.story();
        boolean from = noun + 2 < limit
                && !story.isInPassage(noun)
                && story.isTag(noun, "NN")
                && WrittenNouns.isLetter(story.lemma(noun))
                && story.isWord(noun + 1, "from", "by");
        int head = from ? new AfterClause(scene, noun + 2, limit).phraseHead(noun + 2) : NONE;
        return head != NONE && WordsOfRule.isPerson(head, scene) ? head : NONE;
    }

    /** "according to an email" */
    private static boolean isSource(int noun, Scene scene) {
        QuotedStory story = scene.story();
        int before = scene.phrases().begin(noun) - 1;
        return before > story.sentenceBegin(noun)
                && story.isWord(before, "to")
                && story.isWord(before - 1, "according");
    }

    /** "in an email" */
    private static boolean isPlace(int noun, Scene scene) {
        QuotedStory story = scene.story();
        int before = scene.phrases().begin(noun) - 1;
        return before >= story.sentenceBegin(noun) && story.isWord(before, "in", "by", "via");
    }

    /** Whether somebody else in the sentence says or calls something: a verb that is no passive. */
    private static boolean isReported(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = story.sentenceEnd(passage.end() - 1);
        for (int i = story.sentenceBegin(passage.begin()); i < end; i++) {
            boolean cue = scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.MANNER, CueClass.STANCE);
            if (cue && !scene.subjects().isPassive(i)) {
                return true;
            }
        }
        return false;
    }

    /** "A memo from Osei called the merger “...”": the letter is the subject of the report right before the words. */
    private static boolean speaks(int noun, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = passage.begin() - 1; i > noun; i--) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION)) {
                int subject = scene.subjects().of(i);
                return subject == noun;
            }
            if (story.isInPassage(i) || (scene.isVerb(i) && scene.subjects().of(i) != NONE)) {
                return false;
            }
        }
        return false;
    }
}
