package org.newsvoice.job.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.dedup.CountsOnce;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.TableSpec;

/** The members of clusters, whole clusters sorted by (cluster_id, place), to rows of {@link org.newsvoice.job.row.CountRow}. */
public final class ClustersToCounts implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> members) {
        return new Iterator<>() {
            private @Nullable Row ahead = members.hasNext() ? members.next() : null;
            private Iterator<Row> counted = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                return counted.hasNext() || ahead != null;
            }

            @Override
            public Row next() {
                if (!counted.hasNext()) {
                    counted = counts(cluster()).iterator();
                }
                return counted.next();
            }

            private List<Row> cluster() {
                Row first = ahead;
                if (first == null) {
                    throw new NoSuchElementException();
                }
                List<Row> cluster = new ArrayList<>();
                Row member = first;
                while (member != null && member.getAs("cluster_id").equals(first.getAs("cluster_id"))) {
                    cluster.add(member);
                    member = members.hasNext() ? members.next() : null;
                }
                ahead = member;
                return cluster;
            }
        };
    }

    private static List<Row> counts(List<Row> cluster) {
        List<CountsOnce.Share> shares =
                CountsOnce.of(cluster.stream().map(ClustersToCounts::member).toList());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Row member = cluster.get(i);
            rows.add(RowFactory.create(
                    member.getAs(TableSpec.PARTITION),
                    member.getAs("article_id"),
                    member.getAs("version"),
                    member.getAs("is_latest"),
                    shares.get(i).isCanonical(),
                    shares.get(i).ownQuotes().toArray(Integer[]::new)));
        }
        return rows;
    }

    private static CountsOnce.Member member(Row row) {
        return new CountsOnce.Member(
                row.getAs("article_id"),
                row.<Boolean>getAs("is_latest"),
                row.getAs(ReadRow.EXACT_CLUSTER),
                QuoteSentences.hashes(row, ReadRow.SENTENCES),
                QuoteSentences.of(row));
    }
}
