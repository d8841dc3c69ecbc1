package org.newsvoice.benchmark;

import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.config.StoreText;
import org.newsvoice.job.batch.CountClusters;
import org.newsvoice.job.batch.EarlierBatches;
import org.newsvoice.job.batch.Standings;
import org.newsvoice.job.copies.Copies;
import org.newsvoice.job.copies.FindCopies;
import org.newsvoice.job.row.BatchStamp;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.row.StandingRow;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.TableSpec;

/**
 * What a batch costs beside many stories that are known, without texts and analyses: {@code FOLDER N...} makes up N stories of 25
 * sentences, one in fifty a copy of another, over a year of batches, and prints what finding the copies of a batch takes, and counting
 * what changed. {@code FOLDER first N...}: the same of a first batch of N stories that knows none.
 */
public final class KnownStories {

    private static final int DAYS = 365;
    private static final int BATCH = 1_500;
    private static final LocalDate LAST = LocalDate.parse("2030-12-31");

    private final SparkSession spark;
    private final String folder;

    private KnownStories(SparkSession spark, String folder) {
        this.spark = spark;
        this.folder = folder;
    }

    /** See the class. */
    public static void main(String[] words) {
        SparkSession spark = SparkSettings.apply(SparkSession.builder())
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .getOrCreate();
        KnownStories benchmark = new KnownStories(spark, words[0]);
        boolean first = words[1].equals("first");
        for (int i = first ? 2 : 1; i < words.length; i++) {
            long n = Long.parseLong(words[i]);
            if (first) {
                benchmark.first(n);
            } else {
                benchmark.after(n);
            }
        }
        spark.stop();
    }

    private void after(long n) {
        String path = folder + "/known-" + n;
        known(n).repartitionByRange(12, expr(TableSpec.PARTITION)).write().parquet(path);
        Dataset<Row> standings = spark.read().schema(StandingRow.DATED).parquet(path);
        EarlierBatches before = EarlierBatches.published(standings, stories(), n, true);
        batch("after " + n, records(BATCH, n), BATCH, before);
    }

    private void first(long n) {
        String path = folder + "/first-" + n;
        records(n, 0).write().parquet(path);
        batch("first of " + n, spark.read().schema(ReadRow.SCHEMA).parquet(path), n, EarlierBatches.none(spark));
    }

    private void batch(String name, Dataset<Row> records, long n, EarlierBatches before) {
        String work = folder + "/work-" + name.replace(' ', '-');
        Copies copies = timed(name + ", copies", () -> new FindCopies(spark, work, LAST.plusDays(1)).run(records, n, before));
        BatchStamp stamp = new BatchStamp(LAST.plusDays(1), "run", "fingerprint", StoreText.FULL);
        Dataset<Row> marked = Standings.expected(records, copies.rows(), stamp);
        marked.write().parquet(work + "/marked");
        Dataset<Row> own = spark.read().schema(marked.schema()).parquet(work + "/marked");
        EarlierBatches all = before.and(own, stories(), n);
        CountClusters.Counts counts = timed(name + ", counts", () -> CountClusters.run(all, work + "/counts"));
        System.out.println(name + ": " + counts.rows().count() + " stories counted, " + counts.changed().size()
                + " batches changed");
    }

    private static <T> T timed(String what, Supplier<T> step) {
        long cpu = cpu();
        long begun = System.nanoTime();
        T found = step.get();
        System.out.println(String.format(
                Locale.ROOT,
                "%-28s %7.1f s, %7.1f CPU s, %d MB of heap used",
                what,
                (System.nanoTime() - begun) / 1e9,
                (cpu() - cpu) / (double) TimeUnit.SECONDS.toNanos(1),
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20));
        return found;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Rows of {@link StandingRow}, as a run has published them. */
    private Dataset<Row> known(long n) {
        Dataset<Row> made = made(0, n)
                .withColumn("place", expr("id"))
                .withColumn("canonical_place", expr("of"))
                .withColumn("cluster_id", expr("md5(CAST(of AS STRING))"))
                .withColumn("is_head", lit(true))
                .withColumn("is_first", lit(true))
                .withColumn("is_article", lit(true))
                .withColumn("is_source", expr("of = id"))
                .withColumn("quote_sentences", expr("transform(slice(sentences, 3, 3), s -> struct(array(s) AS sentences))"))
                .withColumn("is_latest", lit(true))
                .withColumn("is_canonical", expr("of = id"))
                .withColumn("own_quotes", expr("CAST(array() AS ARRAY<INT>)"))
                .withColumn(
                        TableSpec.PARTITION,
                        expr("date_sub(DATE'" + LAST + "', CAST(" + DAYS + " * (" + n + " - 1 - id) / " + n + " AS INT))"));
        return typed(made.select(ColumnTypes.columns(StandingRow.DATED)), StandingRow.DATED);
    }

    /** Records of a batch: from the number {@code known} on, every 30th another version or a copy of one that is known. */
    private Dataset<Row> records(long n, long known) {
        Dataset<Row> made = made(known, n);
        if (known > 0) {
            String old = "CAST(pmod(xxhash64(id), " + known + ") AS BIGINT)";
            made = made.withColumn("article_id", expr("if(id % 60 = 0, md5(concat('a', " + old + ")), article_id)"))
                    .withColumn("of", expr("if(id % 30 = 0, " + old + ", of)"))
                    .withColumn("sentences", expr("if(id % 30 = 0, " + sentences("of", "id") + ", sentences)"));
        }
        StructType story = (StructType) ReadRow.SCHEMA.apply("story").dataType();
        Set<String> there = Set.of(made.columns());
        Column[] fields = Arrays.stream(story.fields())
                .map(field -> there.contains(field.name()) ? expr(field.name()) : empty(field))
                .toArray(Column[]::new);
        Dataset<Row> records = made.select(
                lit(0).as(ReadRow.FILE_NO),
                expr("id").as(ReadRow.EMITTED_NO),
                struct(fields).as("story"),
                expr(ReadRow.EXACT_CLUSTER),
                expr(ReadRow.SENTENCES),
                lit(null).cast(ReadRow.SCHEMA.apply("reject").dataType()).as("reject"));
        return typed(records, ReadRow.SCHEMA);
    }

    private Dataset<Row> made(long first, long n) {
        return spark.range(first, first + n)
                .toDF("id")
                .withColumn("of", expr("if(id % 50 = 49, id - 40, id)"))
                .withColumn("article_id", expr("md5(concat('a', id))"))
                .withColumn("version", expr("md5(concat('v', id))"))
                .withColumn("published_at", expr("timestamp_seconds(1893456000 + id)"))
                .withColumn("corpus_file", expr("concat('file-', id div 1000)"))
                .withColumn("record_no", expr("id % 1000"))
                .withColumn("analysis_key", expr("version"))
                .withColumn(ReadRow.EXACT_CLUSTER, expr("md5(CAST(id AS STRING))"))
                .withColumn(ReadRow.SENTENCES, expr(sentences("of", "id")));
    }

    /** 25 sentences of twenty words, all but the last one those of the story that this one is a copy of. */
    private static String sentences(String of, String id) {
        return "transform(sequence(1, 25), i -> (xxhash64(if(i = 25, " + id + ", " + of + "), i) & -128L) | 41L)";
    }

    private static Column empty(StructField field) {
        if (field.nullable()) {
            return lit(null).cast(field.dataType()).as(field.name());
        }
        String type = field.dataType().simpleString();
        String value = type.startsWith("array") ? "array()" : type.equals("string") ? "''" : type.equals("boolean") ? "false" : "0";
        return expr("CAST(" + value + " AS " + type + ")").as(field.name());
    }

    /** No story that the batch has its quotations from is looked up. */
    private Dataset<Row> stories() {
        return EarlierBatches.none(spark).stories();
    }

    /** With what is never null declared so. */
    private Dataset<Row> typed(Dataset<Row> rows, StructType schema) {
        return spark.createDataFrame(rows.toJavaRDD(), schema);
    }
}
