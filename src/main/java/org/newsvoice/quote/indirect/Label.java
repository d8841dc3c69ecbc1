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
}
