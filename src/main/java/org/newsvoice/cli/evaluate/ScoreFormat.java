package org.newsvoice.cli.evaluate;

/** How {@code evaluate} prints scores. */
enum ScoreFormat {
    /** Tables in Markdown. */
    TABLE,
    /** One JSON object. */
    JSON
}
