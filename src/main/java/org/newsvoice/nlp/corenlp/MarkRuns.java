package org.newsvoice.nlp.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;

/**
 * Cuts text within long rows of quotation marks. The tokenizer looks ahead over a whole row at each mark of it, so that 300,000
 * marks would take it minutes; a row in a story is three marks long at most.
 */
final class MarkRuns {

    private static final int MAX_RUN = 50;

    private static final String MARKS = "\"'`\u2018\u2019\u201c\u201d";

    private MarkRuns() {}

    /** The pieces of {@code zone}, in text order; the zone itself when it holds no such row. */
    static List<TextSpan> pieces(String text, TextSpan zone) {
        List<TextSpan> pieces = new ArrayList<>();
        int begin = zone.begin();
        int run = 0;
        for (int i = zone.begin(); i < zone.end(); i++) {
            run = MARKS.indexOf(text.charAt(i)) >= 0 ? run + 1 : 0;
            if (run == MAX_RUN) {
                pieces.add(new TextSpan(begin, i + 1));
                begin = i + 1;
                run = 0;
            }
        }
        if (begin < zone.end()) {
            pieces.add(new TextSpan(begin, zone.end()));
        }
        return pieces;
    }
}
