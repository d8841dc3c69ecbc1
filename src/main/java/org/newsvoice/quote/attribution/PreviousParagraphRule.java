package org.newsvoice.quote.attribution;

import static org.newsvoice.quote.attribution.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.attribution.CueLexicon.CueClass;

/** A paragraph that is nothing but quotation goes on with the speaker whose words or report ended the paragraph before. */
final class PreviousParagraphRule implements AttributionRule {

    @Override
    public String name() {
        return "previous_paragraph";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.zoneBegin(passage.begin());
        if (begin != passage.begin() || begin == 0) {
            return null;
        }
        for (int i = begin; i < story.zoneEnd(begin); i++) {
            if (!story.isQuoted(i) && !story.isMark(i)) {
                return null;
            }
        }
        int from = story.zoneBegin(begin - 1);
        int lastSentence = story.sentenceBegin(begin - 1);
        for (int i = begin - 1; i >= from; i--) {
            if (story.isQuoted(i)) {
                Attribution answer = scene.answer(story.passages().get(story.passageOf(i)));
                return answer == null ? null : Evidence.uncued(answer.mention());
            }
            if (i >= lastSentence && scene.isCue(i, CueClass.SPEECH)) {
                int subject = scene.subjects().of(i);
                if (subject != NONE) {
                    return Evidence.uncued(scene.phrases().mention(subject));
                }
            }
        }
        return null;
    }
}
