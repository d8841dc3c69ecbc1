package org.newsvoice.job.tables;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;
import org.newsvoice.run.StoryGap;
import org.newsvoice.table.Tables;

/**
 * Counts what is missing in the stories of a batch, and finds the input files that most of them come from. One Spark
 * job.
 */
public final class FindGaps {

    private FindGaps() {}

    /**
     * The gaps of one ingest date's stories, the most frequent first.
     *
     * @param folders the names of the input folders
     * @param paths a regular expression for the paths of the input files; null if they may be called as they like
     */
    public static List<StoryGap> run(WriteTables tables, LocalDate date, Set<String> folders, @Nullable String paths) {
        Column unmatched = paths == null
                ? lit(false)
                : not(expr("replace(corpus_file, '!/', '/')").rlike("^(?:" + paths + ")\\z"));
        Column fromFolder = col("url").isNull().and(col("outlet").isInCollection(folders));
        return tables
                .read(Tables.ARTICLES, date)
                .select(
                        expr("substring_index(corpus_file, '!/', 1)").as("file"),
                        explode(concat(
                                        col("quality_flags"),
                                        only(size(col("authors")).equalTo(0), StoryGap.NO_AUTHOR),
                                        only(fromFolder, StoryGap.OUTLET_FROM_FOLDER),
                                        only(unmatched, StoryGap.PATH_UNMATCHED)))
                                .as("gap"))
                .groupBy("gap", "file")
                .agg(expr("count(*)").as("n"))
                .groupBy("gap")
                .agg(expr("sum(n)"), expr("count(*)"), expr("max(struct(n, file))"))
                .collectAsList()
                .stream()
                .map(row -> new StoryGap(
                        row.getString(0),
                        row.getLong(1),
                        row.getLong(2),
                        row.getStruct(3).getString(1),
                        row.getStruct(3).getLong(0)))
                .sorted(Comparator.comparingLong(StoryGap::stories).reversed().thenComparing(StoryGap::label))
                .toList();
    }

    /** An array of {@code label} where {@code condition} is true, else an empty one. */
    private static Column only(Column condition, String label) {
        return when(condition, array(lit(label))).otherwise(array());
    }
}
