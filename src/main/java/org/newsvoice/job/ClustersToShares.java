package org.newsvoice.job;

import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.dedup.StoryCluster;
import org.newsvoice.table.ColumnTypes;

/**
 * The members of clusters, whole clusters sorted by (canonical_place, place), to the cluster and the source of each member but
 * the canonical one.
 */
final class ClustersToShares implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    static final StructType KEY = ColumnTypes.struct(required("article_id", STRING), required("version", STRING));

    static final StructType SCHEMA = ColumnTypes.struct(
            required(MarkDuplicates.EXACT_CLUSTER, STRING),
            required(MarkDuplicates.NEAR_CLUSTER, STRING),
            required(MarkDuplicates.NEAR_SOURCE, KEY),
            required(MarkDuplicates.OWN_SENTENCES, SignatureRow.MARKS));

    @Override
    public Iterator<Row> call(Iterator<Row> members) {
        return new Shares(members);
    }

    /** One cluster after the other; one at a time is in memory. */
    private static final class Shares implements Iterator<Row> {

        private final Iterator<Row> members;
        private String clusterId = "";
        private @Nullable StoryCluster cluster;
        private @Nullable Row copy;

        Shares(Iterator<Row> members) {
            this.members = members;
        }

        @Override
        public boolean hasNext() {
            while (copy == null && members.hasNext()) {
                Row member = members.next();
                if (member.getAs(FindNearCopies.PLACE).equals(member.getAs(FindNearCopies.CANONICAL_PLACE))) {
                    clusterId = member.getAs(MarkDuplicates.EXACT_CLUSTER);
                    cluster = new StoryCluster(key(member), SignatureRow.signature(member));
                } else {
                    copy = member;
                }
            }
            return copy != null;
        }

        @Override
        public Row next() {
            if (!hasNext() || copy == null || cluster == null) {
                throw new NoSuchElementException();
            }
            StoryCluster.Share share = cluster.add(key(copy), SignatureRow.signature(copy));
            Row row = RowFactory.create(
                    copy.getAs(MarkDuplicates.EXACT_CLUSTER),
                    clusterId,
                    RowFactory.create(share.source().articleId(), share.source().version()),
                    SignatureRow.boxed(share.ownSentences()));
            copy = null;
            return row;
        }

        private static ArticleKey key(Row member) {
            return new ArticleKey(member.getAs("article_id"), member.getAs("version"));
        }
    }
}
