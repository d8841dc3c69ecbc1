package org.newsvoice.quote.attribution;

import static org.newsvoice.quote.attribution.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;

/** "According to" in the same sentence, before or after the quotation. */
final class AccordingToRule implements AttributionRule {

    @Override
    public String name() {
        return "according_to";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int from = story.sentenceBegin(passage.begin());
        int to = story.sentenceEnd(passage.end() - 1);
        AfterClause after = AfterClause.of(passage, scene);
        if (after != null && !Character.isUpperCase(story.word(after.begin()).charAt(0))) {
            to = Math.max(to, after.end());
        }
        for (int i = from; i + 2 < to; i++) {
            if (story.isQuoted(i) || !story.isWord(i, "according") || !story.isWord(i + 1, "to")) {
                continue;
            }
            int head = new AfterClause(scene, i + 2, to).phraseHead(i + 2);
            if (head != NONE) {
                int owner = scene.subjects().owner(head, 0);
                return new Evidence(scene.phrases().mention(owner == NONE ? head : owner), i, i + 2);
            }
        }
        return null;
    }
}
