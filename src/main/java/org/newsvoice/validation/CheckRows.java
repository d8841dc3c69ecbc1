package org.newsvoice.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.sql.CurrentSpeakers;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.Column;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;
import org.newsvoice.validation.Rules.Rule;

/**
 * Checks the rows of the tables, each rule once: one pass over each table finds damaged and missing values, a grouping of its keys
 * finds duplicates, and one pass over each of the joins of {@link Rules} finds contradictions. It uses a separate session, whose
 * views are the tables.
 */
final class CheckRows {

    private static final int EXAMPLE_CHARS = 400;

    private final SparkSession spark;
    private final PublishedOutput output;
    private final List<Finding> findings = new ArrayList<>();

    CheckRows(SparkSession spark, PublishedOutput output) {
        this.output = output;
        this.spark = SparkSettings.beside(spark);
        for (TableSpec table : Tables.ALL) {
            ParquetFolder.read(
                            this.spark.read().schema(table.schema()),
                            output.table(table.name()).toString())
                    .createOrReplaceTempView(table.name());
        }
    }

    List<Finding> run() {
        boolean readable = true;
        for (TableSpec table : Tables.ALL) {
            readable &= isReadable(table);
        }
        if (readable) {
            Tables.ALL.stream()
                    .filter(table -> !table.key().isEmpty())
                    .map(CheckRows::keyOnce)
                    .forEach(this::check);
            showCurrentSpeakers();
            Rules.ALL.forEach(this::check);
        }
        return findings;
    }

    /** Sums of speakers are under today's ids; earlier batches' rows have those that they were published with. */
    private void showCurrentSpeakers() {
        CurrentSpeakers speakers = CurrentSpeakers.of(spark, output);
        if (!speakers.isUnchanged()) {
            List<TableSpec> tables = new ArrayList<>(List.of(Tables.QUOTES, Tables.PEOPLE));
            tables.addAll(Tables.DAYS);
            for (TableSpec table : tables) {
                speakers.of(table, spark.table(table.name())).createOrReplaceTempView(table.name());
            }
        }
    }

    private boolean isReadable(TableSpec table) {
        List<Rule> present = table.columns().stream()
                .filter(column -> !column.nullable())
                .map(column -> new Rule(
                        "Rows of " + table.name() + " without " + column.name() + ", which is never null",
                        column.name() + " IS NULL",
                        String.join(", ", table.key().isEmpty() ? names(table) : table.key())))
                .toList();
        try {
            check(new Rules(table.name(), present), checksum(table));
            return true;
        } catch (Exception e) {
            // Spark says in many ways, some of them checked and nowhere declared, that a file is damaged.
            findings.add(Finding.lost(table.name() + " cannot be read: " + reason(e) + "."));
            return false;
        }
    }

    /** Of every value: a file that is damaged inside is found by those who ask for its values. */
    private static String checksum(TableSpec table) {
        return "bit_xor(xxhash64(" + String.join(", ", names(table)) + "))";
    }

    private static List<String> names(TableSpec table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static Rules keyOnce(TableSpec table) {
        String key = String.join(", ", table.key());
        return new Rules(
                "(SELECT " + key + ", count(*) AS n_rows FROM " + table.name() + " GROUP BY " + key + ")",
                List.of(
                        new Rule(
                                "Keys of " + table.name() + " (" + key + ") that more than one row has",
                                "n_rows > 1",
                                key + ", n_rows",
                                "A file may be there twice, or be of another run. Remove it, or run analyze again for the date.")));
    }

    private void check(Rules rules) {
        check(rules, "NULL");
    }

    /** Asks all rules at once, and for one more aggregate that nobody looks at. */
    private void check(Rules rules, String more) {
        String counts = rules.rules().stream()
                .map(rule -> "count_if(%1$s), min(CASE WHEN %1$s THEN left(to_json(struct(%2$s)), %3$d) END), "
                        .formatted(rule.offends(), rule.example(), EXAMPLE_CHARS))
                .collect(Collectors.joining());
        Row answer = spark.sql("SELECT " + counts + more + " FROM " + rules.rows())
                .collectAsList()
                .get(0);
        for (int i = 0; i < rules.rules().size(); i++) {
            long n = answer.getLong(2 * i);
            if (n > 0) {
                Rule rule = rules.rules().get(i);
                findings.add(new Finding(rule.what() + ": " + n + ".", answer.getString(2 * i + 1), rule.remedy()));
            }
        }
    }

    /** What names the file, and what is the matter with it. */
    private static String reason(Exception e) {
        List<String> told = new ArrayList<>();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message =
                    String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
            if (cause.getCause() == null || message.contains(".parquet")) {
                told.add(message);
            }
        }
        return told.stream().distinct().collect(Collectors.joining("; "));
    }
}
