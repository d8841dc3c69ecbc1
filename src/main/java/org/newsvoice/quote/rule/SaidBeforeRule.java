package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.SurfaceSubject;

/** The verb right before the quotation: She said: “We will.” “We,” he said, “will.” He added that “we will.” */
final class SaidBeforeRule implements AttributionRule {

    private static final int FARTHEST = 14;
    private static final int TITLE_WORDS = 3;

    @Override
    public String name() {
        return "said_before";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        boolean introduced = scene.isIntroduced(passage);
        if (ColonRule.isNameSetOff(passage.begin() - 1, scene)) {
            return null;
        }
        for (int i = passage.begin() - 1; i >= edge && passage.begin() - i <= FARTHEST; i--) {
            if (!scene.isVerb(i)) {
                continue;
            }
            boolean cue = scene.isCue(i, CueClass.SPEECH, CueClass.STANCE, CueClass.DESCRIPTION)
                    || (introduced && scene.isCue(i, CueClass.MANNER));
            if (cue) {
                int subject = subject(i, edge, passage, scene);
                if (subject != NONE) {
                    return Reporter.of(scene).evidence(i, subject);
                }
            }
            // "the letters that Osei says are “dull”"
            boolean said = i > edge && story.lemma(i).equals("be") && scene.isCue(i - 1, CueClass.SPEECH);
            boolean ownClause = !said && scene.subjects().hasOwn(i) && !story.isRelation(i, "acl");
            if (ownClause) {
                return null;
            }
        }
        return null;
    }

    private static int subject(int verb, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int subject = scene.subjects().of(verb);
        // "Osei called it “a toy”, and a paper by Ana Ruiz says “...”": not one before other quoted words.
        // "Osei, the vicar, said the parish had “...”": not the subject of what was said.
        if (subject != NONE && (subject < edge || (subject > verb && story.isRelation(verb, "dep")))) {
            int near = SurfaceSubject.before(verb, edge, scene);
            subject = near == NONE ? subject : near;
        }
        if (subject == NONE && !scene.subjects().isPassive(verb)) {
            subject = SurfaceSubject.before(verb, edge, scene);
            subject = subject == NONE ? SurfaceSubject.beforeBy(verb, edge, scene) : subject;
        }
        // Said Ana Ruiz, who lives there, “...”
        if (subject == NONE && verb - edge <= 1 && verb + TITLE_WORDS < passage.begin()) {
            subject = new AfterClause(scene, verb + 1, passage.begin()).phraseHead(verb + 1);
        }
        boolean fragment = story.isTag(verb, "VBG") && verb == story.sentenceBegin(verb);
        return subject == NONE && fragment ? before(verb, scene) : subject;
    }

    /** "Adding, “...”": who spoke in the sentence before. */
    private static int before(int begin, Scene scene) {
        QuotedStory story = scene.story();
        if (begin == story.zoneBegin(begin)) {
            return NONE;
        }
        for (int i = begin - 1; i >= story.sentenceBegin(begin - 1); i--) {
            int subject = scene.isCue(i, CueClass.SPEECH) ? scene.subjects().of(i) : NONE;
            if (subject != NONE) {
                return subject;
            }
        }
        return NONE;
    }
}
