package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * A name set below or behind the quotation like a signature: “We will.” — Ana Ruiz, mayor. Or, as sites set quotations that
 * they pull out of a story, in a separate paragraph.
 */
final class SignatureRule implements AttributionRule {

    private static final int MAX_WORDS = 14;

    @Override
    public String name() {
        return "signature";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (!scene.standsAlone(passage) || passage.end() >= story.size()) {
            return null;
        }
        int begin = passage.end();
        boolean below = story.zone(begin) != story.zone(begin - 1);
        if (below
                && (story.zone(begin) != story.zone(begin - 1) + 1 || story.zoneBegin(begin - 1) != passage.begin())) {
            return null;
        }
        int end = story.zoneEnd(begin);
        boolean dashed = isDash(begin, story);
        begin += dashed ? 1 : 0;
        if (end - begin > MAX_WORDS || !(dashed || below)) {
            return null;
        }
        int name = NONE;
        for (int i = begin; i < end; i++) {
            if (scene.isVerb(i) || story.isInPassage(i)) {
                return null;
            }
            boolean heads = name == NONE
                    && scene.phrases().canHead(i)
                    && scene.phrases().isName(i);
            name = heads && scene.phrases().begin(i) == begin ? i : name;
        }
        // The header of what follows is no signature, nor is a lone letter that divides a page.
        boolean signs = name != NONE
                && story.word(name).replace(".", "").length() > 1
                && !scene.turns().isInHeader(scene.phrases().mention(name));
        return !signs ? null : Evidence.uncued(scene.phrases().mention(name));
    }

    private static boolean isDash(int at, QuotedStory story) {
        return story.isWord(at, "\u2014", "\u2013", "--", "-", "\u2015");
    }
}
