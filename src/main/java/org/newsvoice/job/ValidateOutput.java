package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.ForeachFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.Column;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * Checks published tables against their specification and their manifest: schema, numbers of rows, unique keys, references,
 * offsets that give the words, sums that add up. Each thing that is wrong is a sentence.
 */
public final class ValidateOutput {

    private static final String UNREADABLE = " cannot be read: ";

    private final SparkSession spark;

    /** A validator on a session, which it sets up as {@link SparkSettings} has it. */
    public ValidateOutput(SparkSession spark) {
        this.spark = spark;
        SparkSettings.apply(spark);
    }

    /** All that is wrong with {@code output}, in words; empty when nothing is. */
    public List<String> run(PublishedOutput output) {
        List<String> wrong = new ArrayList<>();
        RunManifest manifest = RunJson.manifest(output.manifest());
        for (TableSpec table : Tables.ALL) {
            try {
                checkSchema(table, output, wrong);
            } catch (Exception e) {
                wrong.add(unreadable(table, e));
            }
        }
        if (!wrong.isEmpty()) {
            return wrong;
        }
        for (TableSpec table : Tables.ALL) {
            try {
                Dataset<Row> rows = table.read(spark, output.table(table.name()).toString());
                rows.createOrReplaceTempView("checked_" + table.name());
                checkRows(table, rows, manifest, wrong);
                // A count reads no column: a file that is damaged inside is found by those who ask for its values.
                rows.foreach((ForeachFunction<Row>) row -> {});
            } catch (Exception e) {
                wrong.add(unreadable(table, e));
            }
        }
        if (wrong.stream().anyMatch(sentence -> sentence.contains(UNREADABLE))) {
            return wrong;
        }
        checkCounts(manifest, wrong);
        for (Rule rule : RULES) {
            long n = spark.sql("SELECT count(*) FROM (" + rule.offenders() + ")")
                    .collectAsList()
                    .get(0)
                    .getLong(0);
            if (n > 0) {
                wrong.add(n + " " + rule.sentence());
            }
        }
        Tables.ALL.forEach(table -> spark.catalog().dropTempView("checked_" + table.name()));
        return wrong;
    }

    private void checkSchema(TableSpec table, PublishedOutput output, List<String> wrong) {
        StructType found = ParquetFolder.read(
                        spark.read(), output.table(table.name()).toString())
                .schema();
        Map<String, DataType> types = new TreeMap<>();
        for (StructField field : found.fields()) {
            types.put(field.name(), field.dataType());
        }
        for (Column column : table.columns()) {
            DataType type = types.remove(column.name());
            if (type == null) {
                wrong.add(table.name() + " has no column " + column.name() + ".");
            } else if (!type.catalogString().equals(column.type().catalogString())) {
                wrong.add(table.name() + "." + column.name() + " is " + type.catalogString() + ", not "
                        + column.type().catalogString() + ".");
            }
        }
        types.keySet().forEach(extra -> wrong.add(table.name() + " has a column that nobody knows: " + extra + "."));
    }

    private static void checkRows(TableSpec table, Dataset<Row> rows, RunManifest manifest, List<String> wrong) {
        long n = rows.count();
        Long expected = manifest.rows().get(table.name());
        if (expected == null || n != expected) {
            wrong.add(table.name() + " has " + n + " rows, the manifest says " + expected + ".");
        }
        for (Column column : table.columns()) {
            if (!column.nullable()) {
                long nulls = rows.where(col(column.name()).isNull()).count();
                if (nulls > 0) {
                    wrong.add(nulls + " rows of " + table.name() + " have no " + column.name()
                            + ", which is never null.");
                }
            }
        }
        if (!table.key().isEmpty()) {
            long twice = rows.groupBy(table.key().stream()
                            .map(org.apache.spark.sql.functions::col)
                            .toArray(org.apache.spark.sql.Column[]::new))
                    .count()
                    .where("count > 1")
                    .count();
            if (twice > 0) {
                wrong.add(twice + " keys of " + table.name() + " (" + String.join(", ", table.key())
                        + ") are there more than once.");
            }
        }
    }

    private void checkCounts(RunManifest manifest, List<String> wrong) {
        manifest.partitions().forEach((date, counts) -> {
            if (!counts.balances()) {
                wrong.add("The records of " + date + " do not add up: " + counts.equation() + ".");
            }
            checkDate(date, counts, wrong);
        });
    }

    private void checkDate(String date, RunCounts counts, List<String> wrong) {
        // The date comes out of a file: only as a literal, never into the statement.
        long articles = rowsOf("checked_articles", date);
        long rejects = rowsOf("checked_rejects", date);
        if (articles + rejects != counts.read()) {
            wrong.add("Of " + date + " " + counts.read() + " records were read, but there are " + articles
                    + " articles and " + rejects + " rejects.");
        }
    }

    private long rowsOf(String view, String date) {
        return spark.table(view)
                .where(col(TableSpec.PARTITION).cast("string").equalTo(date))
                .count();
    }

    /** Spark says in many ways, some of them checked and nowhere declared, that a file is missing or damaged. */
    private static String unreadable(TableSpec table, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return table.name()
                + UNREADABLE
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /**
     * What must not be.
     *
     * @param sentence what is wrong, after the number of offenders
     * @param offenders a query that gives them
     */
    private record Rule(String sentence, String offenders) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "quotations whose offsets do not give their text.",
                    "SELECT quote_id FROM checked_quotes q JOIN checked_articles a"
                            + " ON q.article_id = a.article_id AND q.version = a.version"
                            + " AND q.ingest_date = a.ingest_date WHERE a.text IS NOT NULL AND q.text IS NOT NULL AND"
                            + " concat_ws(' ', transform(q.spans,"
                            + " s -> substring(a.text, s.begin + 1, s.end - s.begin))) <> q.text"),
            new Rule(
                    "quotations whose cue or mention is not what their offsets give.",
                    "SELECT quote_id FROM checked_quotes q JOIN checked_articles a"
                            + " ON q.article_id = a.article_id AND q.version = a.version"
                            + " AND q.ingest_date = a.ingest_date WHERE a.text IS NOT NULL AND"
                            + " (substring(a.text, cue_begin + 1, cue_end - cue_begin) <> cue OR"
                            + " substring(a.text, mention_begin + 1, mention_end - mention_begin) <> mention_text)"),
            new Rule(
                    "articles with a zone outside of their text.",
                    "SELECT article_id FROM checked_articles"
                            + " WHERE exists(zones, z -> z.begin < 0 OR z.end < z.begin OR z.end > n_chars)"),
            new Rule(
                    "quotations without an article.",
                    "SELECT quote_id FROM checked_quotes q LEFT ANTI JOIN checked_articles a"
                            + " ON q.article_id = a.article_id AND q.version = a.version"
                            + " AND q.ingest_date = a.ingest_date"),
            new Rule(
                    "rows of people without an article.",
                    "SELECT name FROM checked_people p LEFT ANTI JOIN checked_articles a"
                            + " ON p.article_id = a.article_id AND p.version = a.version"
                            + " AND p.ingest_date = a.ingest_date"),
            new Rule(
                    "articles whose n_quotes is not the number of their rows of quotes.",
                    "SELECT a.article_id FROM checked_articles a LEFT JOIN"
                            + " (SELECT article_id, version, ingest_date, count(*) AS n FROM checked_quotes"
                            + " GROUP BY article_id, version, ingest_date) q"
                            + " ON q.article_id = a.article_id AND q.version = a.version"
                            + " AND q.ingest_date = a.ingest_date WHERE coalesce(n, 0) <> n_quotes"),
            new Rule(
                    // None is canonical where that story could not be analyzed, but a copy that says more could.
                    "clusters of an ingest_date with more than one canonical article.",
                    "SELECT cluster_id FROM checked_articles GROUP BY cluster_id, ingest_date"
                            + " HAVING count_if(is_canonical) > 1"),
            new Rule(
                    "quotations whose is_canonical contradicts their article and their flags.",
                    "SELECT quote_id FROM checked_quotes q JOIN checked_articles a"
                            + " ON q.article_id = a.article_id AND q.version = a.version"
                            + " AND q.ingest_date = a.ingest_date WHERE q.is_canonical <>"
                            + " (a.is_canonical OR array_contains(q.flags, 'only_in_copy'))"),
            new Rule(
                    "quotations that are only_in_copy in a canonical article.",
                    "SELECT quote_id FROM checked_quotes q JOIN checked_articles a"
                            + " ON q.article_id = a.article_id AND q.version = a.version"
                            + " AND q.ingest_date = a.ingest_date WHERE a.is_canonical"
                            + " AND array_contains(q.flags, 'only_in_copy')"),
            new Rule(
                    "speakers of quotations that speakers does not know.",
                    "SELECT DISTINCT speaker_id FROM checked_quotes q LEFT ANTI JOIN checked_speakers s"
                            + " ON q.speaker_id = s.speaker_id WHERE q.speaker_id IS NOT NULL AND q.is_latest"),
            new Rule(
                    "speakers whose tallies are not the sums of their days.",
                    "SELECT s.speaker_id FROM checked_speakers s FULL JOIN (SELECT speaker_id, sum(n_quotes) AS n,"
                            + " sum(n_quotes_distinct) AS d, sum(n_articles) AS a, sum(sentiment.sum_millionths) AS t"
                            + " FROM checked_speaker_days GROUP BY speaker_id) x ON s.speaker_id = x.speaker_id"
                            + " WHERE NOT (s.n_quotes <=> n AND s.n_quotes_distinct <=> d AND s.n_articles <=> a"
                            + " AND s.sentiment.sum_millionths <=> t)"),
            new Rule(
                    "speakers whose n_quotes is not the number of their quotations.",
                    "SELECT s.speaker_id FROM checked_speakers s FULL JOIN (SELECT speaker_id, count(*) AS n"
                            + " FROM checked_quotes WHERE is_latest AND speaker_id IS NOT NULL GROUP BY speaker_id) q"
                            + " ON s.speaker_id = q.speaker_id WHERE NOT (s.n_quotes <=> n)"));
}
