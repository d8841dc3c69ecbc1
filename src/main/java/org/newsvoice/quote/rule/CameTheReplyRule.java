package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * “...,” came the reply from Osei; “...,” was the answer. Without a name, the speaker is the person who was asked before: Ruiz asked Osei.
 */
public final class CameTheReplyRule implements CertainRule {

    private static final Set<String> REPLIES = Set.of("answer", "reply", "response", "retort");

    @Override
    public String name() {
        return "came_the_reply";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int noun = noun(passage, scene);
        if (noun == NONE) {
            return null;
        }
        int end = story.sentenceEnd(noun);
        if (noun + 2 < end && story.isWord(noun + 1, "from", "of")) {
            int head = new AfterClause(scene, noun + 2, end).phraseHead(noun + 2);
            return head == NONE ? null : new Evidence(scene.phrases().mention(head), noun - 2, noun + 1);
        }
        // "was his answer"
        if (story.tag(noun - 1).equals("PRP$")) {
            return new Evidence(scene.phrases().mention(noun - 1), noun - 2, noun + 1);
        }
        int asked = asked(passage, scene);
        return asked == NONE ? null : new Evidence(scene.phrases().mention(asked), noun - 2, noun + 1);
    }

    /** Whether such a reply follows, named or not: then the one who asked is not the one who answers. */
    public static boolean follows(Passage passage, Scene scene) {
        return noun(passage, scene) != NONE;
    }

    /** The "reply" of "came the reply". */
    private static int noun(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        boolean comes = clause != null && story.lemma(clause.begin()).equals("come");
        boolean was = clause != null && story.isWord(clause.begin(), "was", "is");
        if (clause == null || !(comes || was)) {
            return NONE;
        }
        for (int i = clause.begin() + 1; i < Math.min(clause.end(), clause.begin() + 4); i++) {
            if (scene.isNounCue(i) && (comes || REPLIES.contains(story.lemma(i)))) {
                return i;
            }
        }
        return NONE;
    }

    /** Whom the sentence before has asked, or the speaker of the passage before. */
    private static int asked(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        int begin = last > 0 ? story.sentenceBegin(last) : NONE;
        for (int i = begin; begin != NONE && i < last && !story.isInPassage(i); i++) {
            int object = scene.isVerb(i) && story.lemma(i).equals("ask") ? story.dependent(i, "obj") : NONE;
            if (object != NONE && scene.phrases().canHead(object)) {
                return object;
            }
        }
        for (int i = passage.number() - 1; i >= Math.max(0, passage.number() - 2); i--) {
            Attribution answer = scene.answer(story.passages().get(i));
            if (answer == null) {
                continue;
            }
            for (int verb : scene.verbsOf(story.headOf(answer.mention()))) {
                int object = story.dependent(verb, "obj");
                boolean here = verb < passage.begin() && story.zone(verb) >= story.zone(passage.begin()) - 1;
                if (here
                        && object != NONE
                        && scene.phrases().canHead(object)
                        && story.lemma(verb).equals("ask")) {
                    return object;
                }
            }
            return NONE;
        }
        return NONE;
    }
}
