package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.dedup.KnownStory;
import org.newsvoice.dedup.NewStory;
import org.newsvoice.dedup.Places;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.StoryRow;
import org.newsvoice.table.TableSpec;

/**
 * What is known about the batches before one: those that an earlier run published, and those of this run. If there are
 * few, the driver knows all their stories; else only those that can be related to the batch ({@link RelatedStories}).
 * For one thread.
 */
public final class EarlierBatches {

    /** Above it a batch asks for what is related to it, whose cost hardly grows: at 75,000 known stories a third. */
    private static final long MAX_PUBLISHED_ON_DRIVER = 20_000;

    private final Dataset<Row> standings;
    private final Dataset<Row> stories;
    private final long nStories;
    private final Published published;
    /** The stories of this run's batches; null when they are too many for the driver. */
    private final @Nullable List<Standings.Published> ofThisRun;

    /** Whether all stories are collected if they are few. */
    private final boolean takesAll;

    private @Nullable List<Standings.Published> collected;

    /**
     * What an earlier run published of the batches that stay.
     *
     * @param standings rows of {@link Standings}
     * @param nStories how many
     * @param isWhole whether all its batches stay, so that what it counted holds where no new story changes it
     */
    private record Published(Dataset<Row> standings, long nStories, boolean isWhole) {}

    private EarlierBatches(
            Dataset<Row> standings,
            Dataset<Row> stories,
            long nStories,
            Published published,
            @Nullable List<Standings.Published> ofThisRun,
            boolean takesAll) {
        this.standings = standings;
        this.stories = stories;
        this.nStories = nStories;
        this.published = published;
        this.ofThisRun = ofThisRun;
        this.takesAll = takesAll;
    }

    /**
     * The batches of an earlier run that stay.
     *
     * @param standings rows of {@link Standings}
     * @param stories rows with the columns of {@code StoryRow} and the ingest date: at least those that are sources
     * @param nStories number of the standings
     * @param isWhole whether they are all batches of that run
     */
    public static EarlierBatches published(
            Dataset<Row> standings, Dataset<Row> stories, long nStories, boolean isWhole) {
        return new EarlierBatches(
                standings, stories, nStories, new Published(standings, nStories, isWhole), List.of(), true);
    }

    /** No batch. */
    public static EarlierBatches none(SparkSession spark) {
        return published(
                Standings.none(spark),
                spark.createDataFrame(List.of(), StoryRow.SPEC.schema().add(TableSpec.PARTITION, ColumnTypes.DATE)),
                0,
                true);
    }

    /** The same batches, of which only related stories are collected, even if all are few. */
    EarlierBatches relatedOnly() {
        return new EarlierBatches(standings, stories, nStories, published, ofThisRun, false);
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

    public boolean isEmpty() {
        return nStories == 0;
    }

    /**
     * The stories among which {@code batch} can have its copies, on the driver: all of them if they are few, else those that share
     * an id, a body or a sentence with the batch, and their clusters. Empty if even these are too many.
     */
    public Optional<List<KnownStory>> relatedTo(List<NewStory> batch) {
        if (fitsDriver(batch.size())) {
            return Optional.of(stories(all()));
        }
        return RelatedStories.of(batch)
                .collect(standings, Standings.MAX_ON_DRIVER - batch.size())
                .map(EarlierBatches::stories);
    }

    /** A place for the first story of a batch of {@code date}, greater than those of all stories; at most one Spark job. */
    public long firstPlace(LocalDate date) {
        long first = Places.first(date);
        return fitsDriver(0)
                ? all().stream().mapToLong(known -> known.story().place() + 1).reduce(first, Math::max)
                : Math.max(first, Standings.nextPlace(standings));
    }

    /**
     * The stories for which this run's batches may change what counts, in whole clusters, on the driver: all stories if they are few.
     * Empty if they are too many, or if batches that the earlier run counted are gone.
     */
    Optional<ToCount> toCount() {
        if (fitsDriver(0)) {
            return Optional.of(ToCount.all(all()));
        }
        List<Standings.Published> batches = ofThisRun;
        if (batches == null || !published.isWhole()) {
            return Optional.empty();
        }
        return RelatedStories.to(batches)
                .collect(published.standings(), Standings.MAX_ON_DRIVER - batches.size())
                .flatMap(earlier -> ToCount.related(batches, earlier));
    }

    private boolean fitsDriver(long more) {
        boolean isFew = published.nStories() <= MAX_PUBLISHED_ON_DRIVER || !published.isWhole();
        return takesAll && isFew && nStories + more <= Standings.MAX_ON_DRIVER;
    }

    private static List<KnownStory> stories(List<Standings.Published> published) {
        return published.stream().map(Standings.Published::story).toList();
    }

    /** All stories, on the driver; what the last run published of them beside each. One Spark job, the first time. */
    private List<Standings.Published> all() {
        List<Standings.Published> all = collected;
        if (all == null) {
            all = isEmpty() ? List.of() : Standings.collect(standings);
            collected = all;
        }
        return all;
    }

    /** The stories of a batch of this run; empty when this run's batches are too many for the driver. */
    Optional<List<KnownStory>> ofThisRun(LocalDate date) {
        return Optional.ofNullable(ofThisRun)
                .map(batches -> stories(batches).stream()
                        .filter(story -> story.ingestDate().equals(date))
                        .toList());
    }

    /**
     * With more batches that the earlier run published and that stay.
     *
     * @param more the same stories, on the driver; null when they are too many for it
     */
    EarlierBatches andPublished(
            Dataset<Row> moreStandings, Dataset<Row> moreStories, long n, @Nullable List<Standings.Published> more) {
        EarlierBatches with = new EarlierBatches(
                standings.unionByName(moreStandings, true),
                stories.unionByName(moreStories.select(storyColumns())),
                nStories + n,
                published,
                ofThisRun,
                takesAll);
        if (more != null && with.fitsDriver(0)) {
            with.collected = joined(all(), more);
        }
        return with;
    }

    /** With one batch of this run more, of {@code n} standings. At most one Spark job. */
    public EarlierBatches and(Dataset<Row> moreStandings, Dataset<Row> moreStories, long n) {
        List<Standings.Published> batches = ofThisRun;
        boolean fits = batches != null && batches.size() + n <= Standings.MAX_ON_DRIVER;
        List<Standings.Published> more = fits ? Standings.collect(moreStandings) : null;
        EarlierBatches with = new EarlierBatches(
                standings.unionByName(moreStandings, true),
                stories.unionByName(moreStories.select(storyColumns())),
                nStories + n,
                published,
                more == null ? null : joined(batches, more),
                takesAll);
        if (more != null && with.fitsDriver(0) && (isEmpty() || collected != null)) {
            with.collected = joined(all(), more);
        }
        return with;
    }

    private static List<Standings.Published> joined(
            @Nullable List<Standings.Published> some, List<Standings.Published> more) {
        List<Standings.Published> all = new ArrayList<>(some == null ? List.of() : some);
        all.addAll(more);
        return all;
    }
}
