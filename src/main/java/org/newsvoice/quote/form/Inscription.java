package org.newsvoice.quote.form;

import java.util.Set;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Detects words that a thing carries, whoever holds or wears it: a sign that read “Stay out”, wearing a shirt reading “Vote”. */
final class Inscription {

    private static final Set<String> THINGS = Set.of(
            "shirt",
            "t-shirt",
            "sweatshirt",
            "hoodie",
            "jacket",
            "hat",
            "cap",
            "mask",
            "scarf",
            "button",
            "badge",
            "pin",
            "sticker",
            "sign",
            "placard",
            "banner",
            "poster",
            "billboard",
            "flag",
            "mug",
            "plaque",
            "tattoo",
            "graffiti");

    private static final int MAX_BETWEEN = 5;

    private Inscription() {}

    /** Whether the passage certainly is one. */
    static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        int verb = passage.begin() - 1;
        while (verb > edge && story.isWord(verb, ",", ":")) {
            verb--;
        }
        boolean reads =
                !passage.isUnread() && verb > edge && story.isWord(verb, "read", "reads", "reading", "said", "says");
        for (int i = verb - 1; reads && i >= Math.max(edge, verb - MAX_BETWEEN); i--) {
            if (THINGS.contains(story.lemma(i))) {
                return story.isWord(i + 1, "that", "which") || (i + 1 == verb && story.isWord(verb, "reading"));
            }
            if (scene.isVerb(i)) {
                return false;
            }
        }
        return false;
    }
}
