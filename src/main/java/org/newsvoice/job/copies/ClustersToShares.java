package org.newsvoice.job.copies;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.dedup.StoryCluster;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.row.StandingRow;
import org.newsvoice.table.QuoteSentences;

/**
 * The members of clusters, whole clusters sorted by (canonical_place, place), to the cluster and source of each member
 * of this batch except the canonical one.
 */
public final class ClustersToShares implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> members) {
        return new Shares(members);
    }

    /** One cluster after the other; one at a time is in memory. */
    private static final class Shares implements Iterator<Row> {

        private final Iterator<Row> members;
        private String clusterId = "";
        private StoryCluster cluster = new StoryCluster();
        private @Nullable Row share;

        Shares(Iterator<Row> members) {
            this.members = members;
        }

        @Override
        public boolean hasNext() {
            while (share == null && members.hasNext()) {
                take(members.next());
            }
            return share != null;
        }

        private void take(Row member) {
            boolean first = member.getAs(CopyRow.PLACE).equals(member.getAs(CopyRow.CANONICAL_PLACE));
            if (first) {
                clusterId = member.getAs(ReadRow.EXACT_CLUSTER);
                cluster = new StoryCluster();
            }
            ArticleKey key = new ArticleKey(member.getAs("article_id"), member.getAs("version"));
            BodySignature signature = new BodySignature(QuoteSentences.hashes(member, ReadRow.SENTENCES));
            if (!member.<Boolean>getAs(ShareRow.IS_KNOWN)) {
                ArticleKey source = cluster.add(key, signature);
                share = first
                        ? null
                        : RowFactory.create(
                                member.getAs(ReadRow.EXACT_CLUSTER),
                                clusterId,
                                member.getAs(CopyRow.CANONICAL_PLACE),
                                RowFactory.create(source.articleId(), source.version()));
            } else if (member.<Boolean>getAs(StandingRow.IS_SOURCE)) {
                cluster.know(key, signature);
            }
        }

        @Override
        public Row next() {
            Row next = hasNext() ? share : null;
            if (next == null) {
                throw new NoSuchElementException();
            }
            share = null;
            return next;
        }
    }
}
