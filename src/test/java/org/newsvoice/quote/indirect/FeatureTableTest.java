package org.newsvoice.quote.indirect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    @Test
    void manyAreFoundAsEachAlone() {
        long[] known = new Random(7).longs(1_000).toArray();
        long[] wanted = new Random(7).longs(2_000).toArray();
        FeatureTable table = new FeatureTable(known);
        int[] rows = table.rows(wanted);
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(i < known.length ? i : FeatureTable.UNKNOWN, rows[i]);
            assertEquals(rows[i], table.row(wanted[i]));
        }
    }

    @Test
    void wordsNeedNotBeJoinedForTheHashOfBoth() {
        FeatureSet joined = new FeatureSet();
        joined.add(16, "obl" + "with", "say");
        FeatureSet apart = new FeatureSet();
        apart.add(16, FeatureSet.joined("obl".hashCode(), "with"), "say".hashCode());
        assertArrayEquals(joined.toArray(), apart.toArray());
    }
}
