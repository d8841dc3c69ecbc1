package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** A noun of speech with its owner beside the quotation: her remark that “we will”, Osei's “we will” promise. */
final class NounCueRule implements AttributionRule {

    @Override
    public String name() {
        return "noun_cue";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (scene.standsAlone(passage)) {
            return null;
        }
        int edge = scene.leftEdge(passage);
        int i = passage.begin() - 1;
        while (i >= edge && story.isWord(i, "that", "of", ",", ":", "about", "the", "a", "an")) {
            i--;
        }
        if (i >= edge && scene.isNounCue(i)) {
            int owner = scene.subjects().possessor(i);
            return owner == NONE ? null : new Evidence(scene.phrases().mention(owner), i, i + 1);
        }
        int after = passage.end();
        boolean framed = after < story.size()
                && story.sentenceOf(after) == story.sentenceOf(passage.end() - 1)
                && scene.isNounCue(after);
        int before = passage.begin() - 1;
        if (!framed || before < edge) {
            return null;
        }
        boolean possessive = story.tag(before).equals("POS") && before > edge;
        if (possessive && scene.phrases().canHead(before - 1)) {
            return new Evidence(scene.phrases().mention(before - 1), after, after + 1);
        }
        boolean pronoun = story.tag(before).equals("PRP$");
        return pronoun ? new Evidence(scene.phrases().mention(before), after, after + 1) : null;
    }
}
