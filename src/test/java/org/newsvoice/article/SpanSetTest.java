package org.newsvoice.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanSetTest {

    @Test
    void aSpanIsContainedWhereAllItsPlacesAre() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<TextSpan> spans = new ArrayList<>();
            BitSet places = new BitSet();
            for (int i = random.nextInt(6); i > 0; i--) {
                int begin = random.nextInt(30);
                int end = begin + 1 + random.nextInt(8);
                spans.add(new TextSpan(begin, end));
                places.set(begin, end);
            }
            SpanSet set = SpanSet.of(spans);
            for (int begin = 0; begin < 40; begin++) {
                for (int end = begin + 1; end <= 40; end++) {
                    assertEquals(
                            places.get(begin, end).cardinality() == end - begin,
                            set.contains(new TextSpan(begin, end)),
                            spans + " " + begin + " " + end);
                }
            }
        }
    }

    @Test
    void nothingContainsNothing() {
        assertFalse(SpanSet.NONE.contains(new TextSpan(0, 0)));
    }
}
