package org.newsvoice.quote.grammar;

import org.newsvoice.article.TextSpan;

/**
 * A contiguous stretch of a quotation, in tokens of the story.
 *
 * @param number its place among the story's passages
 * @param quotation index of its quotation
 * @param span in the article's text, marks included
 * @param begin its first token, the opening mark
 * @param end the token after its last
 */
public record Passage(int number, int quotation, TextSpan span, int begin, int end) {

    /** Whether no token was read there (a zone that the annotator leaves out). */
    public boolean isUnread() {
        return begin == end;
    }
}
