package org.newsvoice.job.copies;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.nth_value;
import static org.newsvoice.job.row.CopyRow.CANONICAL_PLACE;
import static org.newsvoice.job.row.CopyRow.PLACE;
import static org.newsvoice.job.row.ReadRow.SENTENCES;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.dedup.BodySignature.Likeness;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.QuoteSentences;

/**
 * Finds the near copies among stories with different bodies. Only signatures and numbers are shuffled, never texts; the
 * work is linear in the number of stories: each story is looked up under a few sentences and compared, for each
 * sentence, with only the three least stories that contain it.
 */
public final class FindNearCopies {

    /** What is compared. */
    static final StructType SIGNATURES =
            ColumnTypes.struct(required(PLACE, LONG), required(SENTENCES, ColumnTypes.listOf(LONG)));

    static final String LESSER = "lesser";
    /** The canonical story of the lesser one where that is of an earlier batch; else itself. */
    static final String LESSER_CANONICAL = "lesser_canonical";

    private static final String OTHERS = "others";
    private static final String KEY = "key";
    private static final StructType KEYS = ColumnTypes.struct(required(KEY, LONG), required(PLACE, LONG));

    private FindNearCopies() {}

    /**
     * The copies among {@code signatures}, as (place, canonical_place).
     *
     * @param signatures at least {@link CopyRow#PLACE}, unique, and {@link ReadRow#SENTENCES}; stored, as it is read several times
     * @param earlier the stories of earlier batches, with lesser places, and their {@link CopyRow#CANONICAL_PLACE}
     */
    static Dataset<Row> run(Dataset<Row> signatures, Dataset<Row> earlier) {
        Dataset<Row> one = signatures.select(PLACE, SENTENCES);
        Dataset<Row> other = one.withColumn(CANONICAL_PLACE, col(PLACE))
                .unionByName(earlier.select(PLACE, SENTENCES, CANONICAL_PLACE))
                .withColumnRenamed(PLACE, LESSER)
                .withColumnRenamed(SENTENCES, OTHERS)
                .withColumnRenamed(CANONICAL_PLACE, LESSER_CANONICAL);
        // One task, because who is canonical depends on all stories before; its rows are three numbers a pair.
        return candidates(one, earlier)
                .join(one, PLACE)
                .join(other, LESSER)
                .flatMap(new ToPairs(), Encoders.row(PairsToCopies.PAIRS))
                .repartition(1)
                .sortWithinPartitions(PLACE, LESSER)
                .mapPartitions(new PairsToCopies(), Encoders.row(PairsToCopies.COPIES));
    }

    /** Pairs that share a sentence of {@code signatures}: each story with the least of those that have it. */
    static Dataset<Row> candidates(Dataset<Row> signatures, Dataset<Row> earlier) {
        WindowSpec sameSentence = Window.partitionBy(KEY).orderBy(PLACE);
        Dataset<Row> keys = keys(signatures);
        Dataset<Row> found = keys.unionByName(keys(earlier).join(keys.select(KEY), new String[] {KEY}, "left_semi"))
                .withColumn("least", nth_value(col(PLACE), 1).over(sameSentence))
                .withColumn("second", nth_value(col(PLACE), 2).over(sameSentence))
                .withColumn("third", nth_value(col(PLACE), 3).over(sameSentence));
        return found.select(
                        col(PLACE), explode(array("least", "second", "third")).as(LESSER))
                .where(col(PLACE).gt(col(LESSER)))
                .distinct();
    }

    private static Dataset<Row> keys(Dataset<Row> signatures) {
        return signatures.select(PLACE, SENTENCES).flatMap(new ToKeys(), Encoders.row(KEYS));
    }

    private static BodySignature signature(Row row, String column) {
        return new BodySignature(QuoteSentences.hashes(row, column));
    }

    /** A signature to the sentences under which it is looked up. */
    private static final class ToKeys implements FlatMapFunction<Row, Row> {

        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Row story) {
            Long place = story.getAs(PLACE);
            return Arrays.stream(signature(story, SENTENCES).keys())
                    .mapToObj(key -> RowFactory.create(key, place))
                    .iterator();
        }
    }

    /** Two signatures to a pair, if they are at all alike. */
    private static final class ToPairs implements FlatMapFunction<Row, Row> {

        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<Row> call(Row pair) {
            Likeness likeness = signature(pair, SENTENCES).likeness(signature(pair, OTHERS));
            return likeness == Likeness.NONE
                    ? Collections.emptyIterator()
                    : List.of(RowFactory.create(
                                    pair.getAs(PLACE),
                                    pair.getAs(LESSER),
                                    likeness.name(),
                                    pair.getAs(LESSER_CANONICAL)))
                            .iterator();
        }
    }
}
