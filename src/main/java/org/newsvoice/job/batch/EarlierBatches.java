package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.dedup.KnownStory;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.StoryRow;
import org.newsvoice.table.TableSpec;

/** What is known of the batches before one. For one thread. */
public final class EarlierBatches {

    private final Dataset<Row> standings;
    private final Dataset<Row> stories;
    private final long nStories;
    private @Nullable List<Standings.Published> collected;

    /**
     * Some batches.
     *
     * @param standings rows of {@link Standings}
     * @param stories rows with the columns of {@code StoryRow} and the ingest date: at least those that are sources
     * @param nStories number of the standings
     */
    public EarlierBatches(Dataset<Row> standings, Dataset<Row> stories, long nStories) {
        this.standings = standings;
        this.stories = stories;
        this.nStories = nStories;
    }

    /** No batch. */
    public static EarlierBatches none(SparkSession spark) {
        return new EarlierBatches(
                Standings.none(spark),
                spark.createDataFrame(List.of(), StoryRow.SPEC.schema().add(TableSpec.PARTITION, ColumnTypes.DATE)),
                0);
    }

    /** The columns of {@link #stories}. */
    public static Column[] storyColumns() {
        Column[] columns = StoryRow.columns();
        Column[] dated = Arrays.copyOf(columns, columns.length + 1);
        dated[columns.length] = col(TableSpec.PARTITION);
        return dated;
    }

    public Dataset<Row> standings() {
        return standings;
    }

    public Dataset<Row> stories() {
        return stories;
    }

    long nStories() {
        return nStories;
    }

    public boolean isEmpty() {
        return nStories == 0;
    }

    /** Whether what is known, and {@code more} stories, are planned with on the driver. */
    public boolean fitsDriver(long more) {
        return nStories + more <= Standings.MAX_ON_DRIVER;
    }

    /** The stories, on the driver; what the last run published of them beside each. One Spark job, the first time. */
    List<Standings.Published> published() {
        List<Standings.Published> all = collected;
        if (all == null) {
            all = isEmpty() ? List.of() : Standings.collect(standings);
            collected = all;
        }
        return all;
    }

    /** The stories, on the driver. */
    public List<KnownStory> known() {
        return published().stream().map(Standings.Published::story).toList();
    }

    /** With one batch more, of {@code n} standings. */
    public EarlierBatches and(Dataset<Row> moreStandings, Dataset<Row> moreStories, long n) {
        EarlierBatches more = new EarlierBatches(
                standings.unionByName(moreStandings, true),
                stories.unionByName(moreStories.select(storyColumns())),
                nStories + n);
        if (more.fitsDriver(0) && (isEmpty() || collected != null)) {
            List<Standings.Published> all = new ArrayList<>(published());
            all.addAll(Standings.collect(moreStandings));
            more.collected = all;
        }
        return more;
    }
}
