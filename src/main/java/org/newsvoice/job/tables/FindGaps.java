package org.newsvoice.job.tables;

import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.newsvoice.run.StoryGap;
import org.newsvoice.table.Tables;

/**
 * Counts what is missing in the stories of a batch, and finds the input files that most of them come from. One Spark
 * job.
 */
public final class FindGaps {

    private FindGaps() {}

    /** The gaps of one ingest date's stories, the most frequent first. */
    public static List<StoryGap> run(WriteTables tables, LocalDate date) {
        return tables
                .read(Tables.ARTICLES, date)
                .select(
                        expr("substring_index(corpus_file, '!/', 1)").as("file"),
                        expr("explode(concat(quality_flags, if(size(authors) = 0, array('" + StoryGap.NO_AUTHOR
                                        + "'), array())))")
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
}
