package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

/** The noun before a verb, by tags alone, for sentences that the parser got wrong or did not read. */
public final class SurfaceSubject {

    private SurfaceSubject() {}

    /** The head of the phrase right before {@code verb}, over adverbs and auxiliaries; none if something else is there. */
    public static int before(int verb, int edge, Scene scene) {
        QuotedStory story = scene.story();
        String tag = story.tag(verb);
        if (!tag.equals("VBD") && !tag.equals("VBZ") && !tag.equals("VBP") && !tag.equals("VBN")) {
            return NONE;
        }
        int i = verb - 1;
        while (i >= edge && (story.isTag(i, "RB") || scene.phrases().isModal(i) || isHave(i, story))) {
            i--;
        }
        return i >= edge && scene.phrases().canHead(i) ? i : NONE;
    }

    private static boolean isHave(int at, QuotedStory story) {
        return story.lemma(at).equals("have");
    }
}
