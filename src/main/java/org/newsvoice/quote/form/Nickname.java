package org.newsvoice.quote.form;

import org.newsvoice.quote.grammar.Nicknames;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Detects a nickname inside a name: Ana “Salty” Ruiz. It is part of the name, not speech. */
public final class Nickname {

    private Nickname() {}

    /** Whether the passage is one. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(passage.begin());
        boolean inside = !passage.isUnread()
                && passage.begin() > begin
                && story.sentenceOf(passage.begin()) == story.sentenceOf(passage.end() - 1);
        return inside
                && Nicknames.end(story.sentence(passage.begin()).tokens(), passage.begin() - begin)
                        == passage.end() - begin;
    }
}
