package org.newsvoice.quote.indirect;

import java.util.List;
import org.newsvoice.article.TextSpan;

/**
 * What annotators marked as reported: who says what, by which words. Spans in the article's text, in UTF-16.
 *
 * @param content the words reported, in marks or not
 * @param source the words that name who says so, empty if nobody is named
 * @param cue the words that report
 */
public record Label(List<TextSpan> content, List<TextSpan> source, List<TextSpan> cue) {

    /** Copies the lists. */
    public Label {
        content = List.copyOf(content);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
    }

    /** Whether the token is part of the words that are reported. */
    boolean isContent(TextSpan token) {
        return content.stream().anyMatch(token::overlaps);
    }

    /** Whether the token is part of the words for who says so. */
    boolean isSource(TextSpan token) {
        return source.stream().anyMatch(token::overlaps);
    }

    /** Whether the token is part of the words that report. */
    boolean isCue(TextSpan token) {
        return cue.stream().anyMatch(token::overlaps);
    }
}
