package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.newsvoice.dedup.NewStory;
import org.newsvoice.dedup.RelatedKeys;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.table.TableSpec;

/**
 * Which stories of earlier batches some stories have to do with: those with the same id, the same body or a sentence by which copies
 * are looked up, and all that are in a cluster with one of these. So that a batch of a few stories keeps only a few on the driver,
 * however many are known. Confined to one thread.
 */
final class RelatedStories {

    private final RelatedKeys keys;

    RelatedStories(RelatedKeys keys) {
        this.keys = keys;
    }

    /** Those that matter to where {@code batch} has its copies. */
    static RelatedStories of(List<NewStory> batch) {
        RelatedKeys keys = new RelatedKeys();
        batch.forEach(keys::addStory);
        return new RelatedStories(keys);
    }

    /** Those that matter to the counts of {@code stories}: their copies are known by their clusters. */
    static RelatedStories to(List<Standings.Published> stories) {
        RelatedKeys keys = new RelatedKeys();
        stories.forEach(known -> keys.addCluster(known.story()));
        return new RelatedStories(keys);
    }

    /** The related ones of {@code standings}, or empty when they are more than {@code max}. A query or two. */
    Optional<List<Standings.Published>> collect(Dataset<Row> standings, long max) {
        List<Standings.Published> found = new ArrayList<>();
        if (!add(found, standings.where(isRelated()), max)) {
            return Optional.empty();
        }
        Set<String> more = new HashSet<>();
        found.stream()
                .map(known -> known.story().clusterId())
                .filter(cluster -> !keys.holdsCluster(cluster))
                .forEach(more::add);
        if (more.isEmpty()) {
            return Optional.of(found);
        }
        // Whole clusters: what was found of them is found again.
        found.removeIf(known -> more.contains(known.story().clusterId()));
        return add(found, standings.where(isIn("cluster_id", more)), max) ? Optional.of(found) : Optional.empty();
    }

    private static boolean add(List<Standings.Published> found, Dataset<Row> rows, long max) {
        int left = (int) Math.max(0, max - found.size());
        List<Standings.Published> more = Standings.collect(rows.limit(left + 1));
        found.addAll(more);
        return more.size() <= left;
    }

    /** The batches of {@code standings} that have one of the related stories. A query. */
    Set<LocalDate> batches(Dataset<Row> standings) {
        return standings.where(isRelated()).select(TableSpec.PARTITION).distinct().collectAsList().stream()
                .map(row -> row.getLocalDate(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Column isRelated() {
        Column[] columns = {
            col("article_id"),
            col(ReadRow.EXACT_CLUSTER),
            col("cluster_id"),
            keys.holdsSentences()
                    ? when(col(CopyRow.IS_FIRST), col(ReadRow.SENTENCES)).as(ReadRow.SENTENCES)
                    // To make objects of all sentences would cost more than all else.
                    : lit(null).cast("array<bigint>").as(ReadRow.SENTENCES)
        };
        return udf(new Holds(keys), DataTypes.BooleanType).apply(struct(columns));
    }

    private static Column isIn(String column, Set<String> values) {
        return udf(new IsOneOf(new HashSet<>(values)), DataTypes.BooleanType).apply(col(column));
    }

    private record IsOneOf(HashSet<String> values) implements UDF1<String, Boolean> {

        @Override
        public Boolean call(String value) {
            return values.contains(value);
        }
    }

    /** Of a struct of id, body, cluster and sentences, null where nothing is looked up by them. */
    private record Holds(RelatedKeys keys) implements UDF1<Row, Boolean> {

        @Override
        public Boolean call(Row story) {
            return keys.holds(
                    story.getString(0),
                    story.getString(1),
                    story.getString(2),
                    story.isNullAt(3) ? null : story.getList(3));
        }
    }
}
