package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** A noun of speech with its source and its content: a warning from its vet, Ana Ruiz, that the herd was “...”; of “...”; a
 * message by Ruiz saying “...”. */
final class Warned {

    private static final int MAX_CONTENT = 14;
    private static final int MAX_LENGTH = 30;

    private Warned() {}

    /** The source; null where no noun with its source has the passage as its content, or another report is between. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        int last = passage.begin() - 1;
        for (int noun = last - 2; noun >= edge; noun--) {
            boolean reports = scene.isCue(noun + 1, CueClass.SPEECH, CueClass.DESCRIPTION);
            if (story.isInPassage(noun) || (reports && !story.isTag(noun + 1, "VBG"))) {
                return null;
            }
            boolean words = (WordsOfRule.isWords(noun, scene) || scene.isNounCue(noun))
                    && !Carried.isAbout(noun, scene)
                    && story.isWord(noun + 1, "from", "by");
            int head = words ? new AfterClause(scene, noun + 2, last + 1).phraseHead(noun + 2) : NONE;
            if (head != NONE) {
                return source(noun, head, passage, scene);
            }
        }
        return null;
    }

    private static @Nullable Evidence source(int noun, int head, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        int end = Math.max(scene.phrases().end(head), story.headOf(named) + 1);
        boolean apposed = story.headOf(named) > head;
        int content = apposed && story.isWord(end, ",") ? end + 1 : end;
        boolean of = content == passage.begin() - 1 && story.isWord(content, "of");
        boolean that = content < passage.begin()
                && passage.begin() - content <= MAX_CONTENT
                && (story.isWord(content, "that")
                        || (story.isTag(content, "VBG") && scene.isCue(content, CueClass.SPEECH)))
                && isContent(content + 1, passage, scene);
        boolean somebody = named.kind() != MentionKind.PRONOUN
                && story.token(story.headOf(named)).entity() != EntityKind.LOCATION
                && !scene.isDocument(head);
        return somebody && (of || that) ? new Evidence(named, noun, noun + 1) : null;
    }

    /** Whether nothing else reports between the noun's content and the passage. */
    private static boolean isContent(int from, Passage passage, Scene scene) {
        for (int i = from; i < passage.begin(); i++) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION)
                    || scene.story().isWord(i, ",", ";", ":")) {
                return false;
            }
        }
        return true;
    }
}
