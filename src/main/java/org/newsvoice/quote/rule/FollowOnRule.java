package org.newsvoice.quote.rule;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * The sentence behind a quotation of which most is quoted, its verb too, and which nobody else reports: “We will,” said Osei. But
 * “the ice is thin and nobody sails today.” Osei goes on.
 */
final class FollowOnRule implements CertainRule {

    private static final int MIN_WORDS = 6;
    private static final int MAX_STORY = 4;
    private static final double MIN_CONFIDENCE = 0.9;

    @Override
    public String name() {
        return "follow_on";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(passage.begin());
        if (passage.number() == 0 || scene.standsAlone(passage) || scene.words(passage) < MIN_WORDS) {
            return null;
        }
        Passage before = story.passages().get(passage.number() - 1);
        Attribution answer = scene.answer(before);
        if (answer == null) {
            return null;
        }
        boolean goesOn = !before.isUnread()
                && answer.confidence() >= MIN_CONFIDENCE
                && story.zone(before.begin()) == story.zone(passage.begin())
                && begin > 0
                && story.sentenceOf(begin - 1) == story.sentenceOf(story.headOf(answer.mention()));
        boolean whole = hasVerb(passage, story) && story.sentenceEnd(passage.end() - 1) <= passage.end() + 1;
        if (!goesOn || !whole || passage.begin() - begin > MAX_STORY) {
            return null;
        }
        for (int i = begin; i < passage.begin(); i++) {
            if (story.isInPassage(i)
                    || scene.isVerb(i)
                    || scene.isNounCue(i)
                    || story.isWord(i, "according", ":", "as", "like", "from")
                    || scene.isCue(i, CueClass.SPEECH)) {
                return null;
            }
        }
        return Evidence.uncued(answer.mention());
    }

    private static boolean hasVerb(Passage passage, QuotedStory story) {
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (story.isTag(i, "VBD") || story.isTag(i, "VBZ") || story.isTag(i, "VBP") || story.isTag(i, "MD")) {
                return true;
            }
        }
        return false;
    }
}
