package org.newsvoice.quote;

import java.util.Locale;

/** What is unusual about a quotation. */
public enum QuoteFlag {
    /** Fewer than three words. */
    FRAGMENT,
    /** The closing mark is missing; the quotation ends with its paragraph. */
    UNCLOSED,
    /** It goes on over several paragraphs, each opening with a mark. */
    MULTI_PARAGRAPH,
    /** It was interrupted by the words that attribute it. */
    SPLIT,
    /** It holds another quotation. */
    NESTED,
    /** It is in the headline, the deck or a caption. */
    OUTSIDE_BODY,
    /** It is in a copy of a wire story, and not in a story of the cluster that was analyzed before. */
    ONLY_IN_COPY;

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
