package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.SurfaceSubject;

/** The nearest reporting verb above quoted words in the parse: Osei called both plans “hopeless” and went home. */
final class GoverningVerbRule implements AttributionRule {

    private static final CueClass[] CONTENT = {CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE};
    private static final int MAX_STEPS = 12;

    @Override
    public String name() {
        return "governing_verb";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (scene.standsAlone(passage)) {
            return null;
        }
        int at = top(passage, story);
        for (int steps = 0; at != NONE && steps < MAX_STEPS; steps++) {
            if (scene.isCue(at, CONTENT)) {
                int subject = scene.subjects().of(at);
                if (subject == NONE && !scene.subjects().isPassive(at)) {
                    subject = SurfaceSubject.before(at, scene.leftEdge(passage), scene);
                }
                if (subject != NONE) {
                    return Reporter.of(scene).evidence(at, subject);
                }
            }
            // "Osei's answer was that the pier is “dead”"
            int noun = story.lemma(at).equals("be") && scene.isVerb(at) ? story.dependent(at, "nsubj") : NONE;
            if (noun != NONE && noun < at && scene.isNounCue(noun)) {
                int owner = scene.subjects().possessor(noun);
                if (owner != NONE) {
                    return new Evidence(scene.phrases().mention(owner), noun, noun + 1);
                }
            }
            if (scene.isNounCue(at)) {
                int owner = scene.subjects().possessor(at);
                if (owner != NONE) {
                    return new Evidence(scene.phrases().mention(owner), at, at + 1);
                }
            }
            at = story.head(at);
        }
        return null;
    }

    /** The head outside the passage of the first quoted word that has one. */
    private static int top(Passage passage, QuotedStory story) {
        for (int i = passage.begin(); i < passage.end(); i++) {
            int head = story.head(i);
            if (!story.isMark(i) && head != NONE && story.passageOf(head) != passage.number()) {
                return head;
            }
        }
        return NONE;
    }
}
