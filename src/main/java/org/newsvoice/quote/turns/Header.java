package org.newsvoice.quote.turns;

import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * Words that introduce what follows: ANA RUIZ, ECONOMIST, QUAY BANK: “...”.
 *
 * @param span the header, its colon included, in the article's text
 * @param opens what it opens
 * @param name the words of it that name the speaker; null unless it opens a turn of a named one
 */
public record Header(TextSpan span, Opens opens, @Nullable TextSpan name) {

    /** What follows a header. */
    public enum Opens {
        /** What a named person says. */
        TURN,
        /** What somebody says whom the header does not name: Q. and A. */
        UNNAMED_TURN,
        /** What nobody says: BACKGROUND. Ends a turn. */
        NARRATION,
        /** Words about something: ON INFLATION. The speaker stays. */
        TOPIC
    }
}
