package org.newsvoice.corpus.html;

import java.util.Locale;

/** How an article's text was found in a page, surest first. */
enum ExtractionMethod {
    /** The page's own JSON-LD gives it. */
    JSON_LD,
    /** An element is marked as the article's body. */
    ARTICLE_MARKUP,
    /** It is where the page has most running text. */
    TEXT_DENSITY;

    /** The name in tables: lower case. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
