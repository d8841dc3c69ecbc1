package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** What somebody has to say, asked by the story without a verb: Osei's verdict on the soup? “Brown.” Her advice? “Leave.” */
final class AskedView {

    private static final Set<String> ANSWERS = Set.of(
            "secret", "recipe", "wish", "solution", "goal", "excuse", "motto", "rule", "thought", "defence", "defense");

    private static final int MAX_LENGTH = 14;

    private AskedView() {}

    /** The one whose view the sentence right before asks for; null when it asks for none. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int mark = passage.begin() - 1;
        boolean asked = mark > story.zoneBegin(passage.begin())
                && !story.isInPassage(mark)
                && story.isWord(mark, "?")
                && scene.standsAlone(passage);
        int begin = asked ? story.sentenceBegin(mark) : mark;
        if (!asked || mark - begin > MAX_LENGTH) {
            return null;
        }
        Evidence found = null;
        for (int i = begin; i < mark; i++) {
            if (story.isInPassage(i) || (scene.isVerb(i) && !story.isTag(i, "VBG"))) {
                return null;
            }
            found = found == null ? view(i, begin, mark, scene) : found;
        }
        return found;
    }

    private static @Nullable Evidence view(int noun, int begin, int mark, Scene scene) {
        QuotedStory story = scene.story();
        boolean view = story.isTag(noun, "NN")
                && (ViewpointRule.VIEWS.contains(story.lemma(noun))
                        || ANSWERS.contains(story.lemma(noun))
                        || WordsOfRule.isWords(noun, scene)
                        || scene.isNounCue(noun));
        if (!view) {
            return null;
        }
        int owner = noun - 1;
        while (owner > begin && (story.isTag(owner, "JJ") || story.isWord(owner, "own"))) {
            owner--;
        }
        if (owner >= begin && story.isWord(owner, "his", "her")) {
            return new Evidence(scene.phrases().mention(owner), noun, noun + 1);
        }
        if (owner > begin && story.tag(owner).equals("POS")) {
            return isPerson(owner - 1, scene) ? new Evidence(scene.phrases().mention(owner - 1), noun, noun + 1) : null;
        }
        boolean of = noun + 2 < mark && story.isWord(noun + 1, "of", "from");
        int head = of ? new AfterClause(scene, noun + 2, mark).phraseHead(noun + 2) : NONE;
        return head != NONE && isPerson(head, scene)
                ? new Evidence(scene.phrases().mention(head), noun, noun + 1)
                : null;
    }

    private static boolean isPerson(int at, Scene scene) {
        return scene.phrases().canHead(at) && scene.story().token(at).entity() == EntityKind.PERSON;
    }
}
