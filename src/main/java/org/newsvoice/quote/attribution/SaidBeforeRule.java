package org.newsvoice.quote.attribution;

import static org.newsvoice.quote.attribution.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.attribution.CueLexicon.CueClass;

/** The verb right before the quotation: She said: “We will.” “We,” he said, “will.” He added that “we will.” */
final class SaidBeforeRule implements AttributionRule {

    private static final CueClass[] ANY = {CueClass.SPEECH, CueClass.MANNER, CueClass.STANCE, CueClass.DESCRIPTION};
    private static final int FARTHEST = 14;

    @Override
    public String name() {
        return "said_before";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        for (int i = passage.begin() - 1; i >= edge && passage.begin() - i <= FARTHEST; i--) {
            if (!scene.isVerb(i)) {
                continue;
            }
            if (scene.isCue(i, ANY)) {
                int subject = scene.subjects().of(i);
                if (subject == NONE) {
                    subject = SurfaceSubject.before(i, edge, scene);
                }
                if (subject != NONE) {
                    return new Evidence(scene.phrases().mention(subject), i, i + 1);
                }
            }
            boolean ownClause = scene.subjects().hasOwn(i) && !story.isRelation(i, "acl");
            if (ownClause) {
                return null;
            }
        }
        return null;
    }
}
