package org.newsvoice.site.tables;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Which quotes a site holds: all up to a limit, beyond it the newest and those of the most quoted speakers, half of it each. Stateless. */
final class ShownQuotes {

    private static final int MAX_SPEAKERS = 10_000;

    private ShownQuotes() {}

    /** Registers them as {@code view}: wire copies once, of stories the latest version. */
    static void register(SparkSession spark, String view, long limit) {
        Dataset<Row> all = spark.table("quotes").where("is_latest AND is_canonical");
        Dataset<Row> shown = all.count() <= limit
                ? all
                : newest(all, limit / 2)
                        .union(all.where(col("speaker_id").isin(mostQuoted(all, limit / 2))))
                        .dropDuplicates("quote_id", "ingest_date");
        shown.createOrReplaceTempView(view);
    }

    private static Dataset<Row> newest(Dataset<Row> quotes, long limit) {
        return quotes.orderBy(col("published_at").desc_nulls_last(), col("quote_id"))
                .limit((int) limit);
    }

    /** Speakers whose quotes together are at most {@code limit}. */
    private static Object[] mostQuoted(Dataset<Row> quotes, long limit) {
        List<String> ids = new ArrayList<>();
        long sum = 0;
        for (Row row : quotes.where("speaker_id IS NOT NULL")
                .groupBy("speaker_id")
                .count()
                .orderBy(col("count").desc(), col("speaker_id"))
                .limit(MAX_SPEAKERS)
                .collectAsList()) {
            sum += row.getLong(1);
            if (sum > limit) {
                break;
            }
            ids.add(row.getString(0));
        }
        return ids.toArray();
    }
}
