package org.newsvoice.job;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.run.RunCounts;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Counts what became of the records, in the files that were committed: accumulators lie when a task is lost. */
final class CountOutcomes {

    private CountOutcomes() {}

    /** The counts of one ingest date's tables under {@code folder}. */
    static RunCounts run(SparkSession spark, String folder, LocalDate date, long read) {
        String ofDate = TableSpec.PARTITION + " = DATE'" + date + "'";
        Map<Boolean, Long> articles = new TreeMap<>();
        Tables.ARTICLES
                .read(spark, folder + "/" + Tables.ARTICLES.name())
                .where(ofDate)
                .groupBy("is_canonical")
                .count()
                .collectAsList()
                .forEach(row -> articles.put(row.getBoolean(0), row.getLong(1)));
        Dataset<Row> rejects =
                Tables.REJECTS.read(spark, folder + "/" + Tables.REJECTS.name()).where(ofDate);
        Map<String, Long> codes = new TreeMap<>();
        Map<String, Long> outcomes = new TreeMap<>();
        rejects.groupBy("outcome", "code").count().collectAsList().forEach(row -> {
            outcomes.merge(row.getString(0), row.getLong(2), Long::sum);
            codes.merge(row.getString(1), row.getLong(2), Long::sum);
        });
        long quotes = Tables.QUOTES
                .read(spark, folder + "/" + Tables.QUOTES.name())
                .where(ofDate)
                .count();
        return new RunCounts(
                read,
                articles.getOrDefault(true, 0L),
                articles.getOrDefault(false, 0L),
                outcomes.getOrDefault(RejectRow.SKIPPED, 0L),
                outcomes.getOrDefault(RejectRow.REJECTED, 0L),
                codes,
                quotes);
    }
}
