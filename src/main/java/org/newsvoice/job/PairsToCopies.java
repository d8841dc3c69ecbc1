package org.newsvoice.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.newsvoice.dedup.CanonicalStories;

/** Pairs (place, lesser) of one story, all of them and sorted, to copies (place, canonical_place). */
final class PairsToCopies implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> pairs) {
        CanonicalStories canonical = new CanonicalStories();
        List<Row> copies = new ArrayList<>();
        while (pairs.hasNext()) {
            Row pair = pairs.next();
            long story = pair.getLong(0);
            canonical.add(story, pair.getLong(1)).ifPresent(found -> copies.add(RowFactory.create(story, found)));
        }
        return copies.iterator();
    }
}
