package org.newsvoice.nlp.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.TextSpan;

class MarkRunsTest {

    @Test
    void cutsLongRowsOfMarksAndNothingElse() {
        String story = "“We will,” he said. ''So be it.''";
        assertEquals(List.of(new TextSpan(2, 30)), MarkRuns.pieces(story, new TextSpan(2, 30)));
        String marks = "a\"" + "\"'".repeat(60) + "b";
        List<TextSpan> pieces = MarkRuns.pieces(marks, new TextSpan(0, marks.length()));
        assertEquals(List.of(new TextSpan(0, 51), new TextSpan(51, 101), new TextSpan(101, marks.length())), pieces);
    }
}
