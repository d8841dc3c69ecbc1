package org.newsvoice.job.copies;

import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.dedup.BodySignature.Likeness;
import org.newsvoice.dedup.CanonicalStories;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.table.ColumnTypes;

/** Pairs (place, lesser, likeness, lesser_canonical), all of them and sorted by place, to copies (place, canonical_place). */
public final class PairsToCopies implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    static final StructType PAIRS = ColumnTypes.struct(
            required(CopyRow.PLACE, LONG),
            required(FindNearCopies.LESSER, LONG),
            required("likeness", STRING),
            required(FindNearCopies.LESSER_CANONICAL, LONG));

    static final StructType COPIES =
            ColumnTypes.struct(required(CopyRow.PLACE, LONG), required(CopyRow.CANONICAL_PLACE, LONG));

    @Override
    public Iterator<Row> call(Iterator<Row> pairs) {
        CanonicalStories canonical = new CanonicalStories();
        List<Row> copies = new ArrayList<>();
        SortedMap<Long, Likeness> alike = new TreeMap<>();
        long story = Long.MIN_VALUE;
        while (pairs.hasNext()) {
            Row pair = pairs.next();
            if (pair.getLong(0) != story) {
                place(canonical, story, alike, copies);
                story = pair.getLong(0);
                alike.clear();
            }
            alike.put(pair.getLong(1), Likeness.valueOf(pair.getString(2)));
            if (pair.getLong(3) != pair.getLong(1)) {
                canonical.know(pair.getLong(1), pair.getLong(3));
            }
        }
        place(canonical, story, alike, copies);
        return copies.iterator();
    }

    private static void place(
            CanonicalStories canonical, long story, SortedMap<Long, Likeness> alike, List<Row> copies) {
        if (!alike.isEmpty()) {
            canonical.add(story, alike).ifPresent(found -> copies.add(RowFactory.create(story, found)));
        }
    }
}
