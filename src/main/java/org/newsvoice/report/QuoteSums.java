package org.newsvoice.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.sum;
import static org.newsvoice.report.ReadReport.start;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.aggregate.SentimentTally;
import org.newsvoice.nlp.Sentiment;

/** Sums of {@code quotes} in quotation marks, those without a speaker included. Of stories crawled twice the latest version counts. */
final class QuoteSums {

    /** Sums of whole millionths do not depend on the order, as those of doubles do. */
    private static final String MILLIONTHS = "CAST(round(sentiment.score * 1000000) AS BIGINT)";

    private static final String COVERAGE = """
            SELECT outlet, count(*) AS n,
              count_if(speaker_id IS NOT NULL) AS identified,
              count_if(speaker_id IS NULL AND speaker_kind IS NOT NULL) AS described,
              count_if(sentiment.label = 'negative') AS negative,
              count_if(sentiment.label = 'neutral') AS neutral,
              count_if(sentiment.label = 'positive') AS positive,
              coalesce(sum(%1$s), 0) AS sum, coalesce(sum(%1$s * %1$s), 0) AS squares
            FROM quotes WHERE is_latest AND kind <> 'indirect' GROUP BY outlet ORDER BY n DESC, outlet""".formatted(MILLIONTHS);

    private static final String RULES = """
            SELECT rule, least(CAST(round(confidence * 1000000) AS BIGINT) DIV (1000000 DIV %d), %d - 1) AS bin,
              count(*) AS n, sum(CAST(round(confidence * 1000000) AS BIGINT)) AS millionths
            FROM quotes WHERE is_latest AND is_canonical AND kind <> 'indirect' AND rule IS NOT NULL GROUP BY 1, 2""";

    private final SparkSession spark;

    QuoteSums(SparkSession spark) {
        this.spark = spark;
    }

    /** The sentiment of each step in which something was scored. */
    List<SentimentStep> sentiments(Period period) {
        return spark
                .table("quotes")
                .where("is_latest AND is_canonical AND kind <> 'indirect' AND published_at IS NOT NULL"
                        + " AND sentiment.score IS NOT NULL")
                .groupBy(start(period, col("published_at")))
                .agg(
                        count("*").as("n"),
                        sum(expr(MILLIONTHS)).as("sum"),
                        sum(expr(MILLIONTHS).multiply(expr(MILLIONTHS))).as("squares"))
                .collectAsList()
                .stream()
                .map(row -> new SentimentStep(
                        row.getAs("step"),
                        new SentimentTally(
                                row.<Long>getAs("n"),
                                row.<Long>getAs("sum"),
                                row.<Long>getAs("squares"),
                                SentimentTally.EMPTY.histogram())))
                .filter(step -> period.step(step.start()) >= 0)
                .sorted(Comparator.comparing(SentimentStep::start))
                .toList();
    }

    /** How quotes were attributed, in the {@code outlets} largest outlets. */
    Evidence evidence(int outlets) {
        List<Evidence.Coverage> coverage = spark.sql(COVERAGE).limit(outlets).collectAsList().stream()
                .map(QuoteSums::coverage)
                .toList();
        List<Long> confidences = new ArrayList<>(Collections.nCopies(Evidence.BINS, 0L));
        TreeMap<String, Long> n = new TreeMap<>();
        TreeMap<String, Long> millionths = new TreeMap<>();
        for (Row row : spark.sql(RULES.formatted(Evidence.BINS, Evidence.BINS)).collectAsList()) {
            if (!row.isNullAt(1)) {
                int bin = row.<Long>getAs("bin").intValue();
                confidences.set(bin, confidences.get(bin) + row.<Long>getAs("n"));
                n.merge(row.getAs("rule"), row.<Long>getAs("n"), Long::sum);
                millionths.merge(row.getAs("rule"), row.<Long>getAs("millionths"), Long::sum);
            }
        }
        List<Evidence.Rule> rules = n.entrySet().stream()
                .map(rule -> new Evidence.Rule(
                        rule.getKey(),
                        rule.getValue(),
                        millionths.getOrDefault(rule.getKey(), 0L) / 1e6 / rule.getValue()))
                .sorted(Comparator.comparingLong(Evidence.Rule::n).reversed().thenComparing(Evidence.Rule::name))
                .toList();
        return new Evidence(coverage, rules, confidences);
    }

    private static Evidence.Coverage coverage(Row row) {
        long identified = row.<Long>getAs("identified");
        long described = row.<Long>getAs("described");
        List<Long> classes =
                Sentiment.LABELS.stream().map(label -> row.<Long>getAs(label)).toList();
        return new Evidence.Coverage(
                row.getAs("outlet"),
                identified,
                described,
                row.<Long>getAs("n") - identified - described,
                new SentimentTally(
                        classes.stream().mapToLong(c -> c).sum(),
                        row.<Long>getAs("sum"),
                        row.<Long>getAs("squares"),
                        classes));
    }
}
