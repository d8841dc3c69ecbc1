package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.newsvoice.quote.QuoteKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Distinguishes words that are the whole report from words within a report. */
public final class KindOfQuote {

    private static final int CLAUSE_WORDS = 4;

    private KindOfQuote() {}

    /** The kind by what is before the passage or, if that says nothing, by {@code look}, the kind that its own words suggest. */
    public static QuoteKind of(Passage passage, Scene scene, QuoteKind look) {
        QuotedStory story = scene.story();
        int before = scene.before(passage);
        if (passage.isUnread()) {
            return look;
        }
        if (scene.standsAlone(passage)) {
            boolean fragment = scene.words(passage) < CLAUSE_WORDS && look == QuoteKind.MIXED;
            return fragment ? QuoteKind.MIXED : QuoteKind.DIRECT;
        }
        if (before == NONE || story.isWord(before, ":")) {
            return QuoteKind.DIRECT;
        }
        boolean reported = story.isWord(before, ",") || scene.isCue(before, CueClass.SPEECH);
        return reported && (look == QuoteKind.DIRECT || scene.words(passage) > CLAUSE_WORDS)
                ? QuoteKind.DIRECT
                : QuoteKind.MIXED;
    }
}
