package org.newsvoice.job.batch;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.dedup.ChangedBatches;
import org.newsvoice.dedup.KnownStory;
import org.newsvoice.dedup.RelatedKeys;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.table.TableSpec;

/**
 * Which of the batches behind those that a run was asked for must be made again. If the output has few stories, those whose own stories
 * become others ({@link ChangedBatches}); else all that have to do with a story that has changed. For one thread.
 */
public abstract class LaterBatches {

    /** Whether a batch has so many stories that it is not known what became of them. */
    private boolean isUnknown;

    private LaterBatches() {}

    /** Whether the batch of {@code date} must be made again, after those that were made before it. */
    public final boolean mustBeMade(LocalDate date) {
        return isUnknown || isChanged(date);
    }

    /** The batch of {@code date} was made, the last one in {@code batches}; called in the order of dates. */
    public final void made(LocalDate date, EarlierBatches batches) {
        batches.ofThisRun(date).ifPresentOrElse(stories -> made(date, stories), () -> isUnknown = true);
    }

    abstract boolean isChanged(LocalDate date);

    abstract void made(LocalDate date, List<KnownStory> stories);

    /** Where the published stories of the batch of {@code date} are in the order of all; none if no later batch stays that may refer to them. */
    public Map<ArticleKey, Long> places(LocalDate date) {
        return Map.of();
    }

    /** The published stories of batches, on the driver; empty when all are too many for it. */
    Optional<List<Standings.Published>> published(Collection<LocalDate> dates) {
        return Optional.empty();
    }

    /** {@code batches} and the published ones of {@code dates}, which stay. */
    public EarlierBatches joined(
            EarlierBatches batches, Collection<LocalDate> dates, Dataset<Row> standings, Dataset<Row> stories, long n) {
        return batches.andPublished(standings, stories, n, published(dates).orElse(null));
    }

    /** All are made again. */
    public static LaterBatches all() {
        return new LaterBatches() {
            @Override
            boolean isChanged(LocalDate date) {
                return true;
            }

            @Override
            void made(LocalDate date, List<KnownStory> stories) {}
        };
    }

    /**
     * Those that differ.
     *
     * @param standings rows of {@link Standings}, of all published batches
     * @param n how many
     * @param rejects rows of {@code rejects} with their date, of the later batches
     */
    public static LaterBatches differing(Dataset<Row> standings, long n, Dataset<Row> rejects) {
        Map<LocalDate, Set<String>> repeats = new HashMap<>();
        rejects.where(col("code").equalTo(RejectCode.REPEATED_RECORD.label()))
                .select(TableSpec.PARTITION, "article_id")
                .distinct()
                .collectAsList()
                .forEach(row -> repeats.computeIfAbsent(row.getLocalDate(0), date -> new HashSet<>())
                        .add(row.getString(1)));
        return n <= Standings.MAX_ON_DRIVER ? new OfFew(standings, repeats) : new OfMany(standings, repeats);
    }

    /** All stories on the driver. One Spark job. */
    private static final class OfFew extends LaterBatches {

        private final Map<LocalDate, List<Standings.Published>> published = new TreeMap<>();
        private final ChangedBatches batches;

        OfFew(Dataset<Row> standings, Map<LocalDate, Set<String>> repeats) {
            Standings.collect(standings)
                    .forEach(known -> published
                            .computeIfAbsent(known.story().ingestDate(), date -> new ArrayList<>())
                            .add(known));
            Map<LocalDate, List<KnownStory>> stories = new HashMap<>();
            published.forEach((date, its) -> stories.put(
                    date, its.stream().map(Standings.Published::story).toList()));
            this.batches = new ChangedBatches(stories, repeats);
        }

        @Override
        boolean isChanged(LocalDate date) {
            return batches.affect(date);
        }

        @Override
        void made(LocalDate date, List<KnownStory> stories) {
            batches.replace(date, stories);
        }

        @Override
        public Map<ArticleKey, Long> places(LocalDate date) {
            return published.getOrDefault(date, List.of()).stream()
                    .map(Standings.Published::story)
                    .collect(Collectors.toMap(KnownStory::key, KnownStory::place));
        }

        @Override
        Optional<List<Standings.Published>> published(Collection<LocalDate> dates) {
            return Optional.of(dates.stream()
                    .flatMap(date -> published.getOrDefault(date, List.of()).stream())
                    .toList());
        }
    }

    /** The stories of the batches that are made on the driver; a query for the related ones after each that differs. */
    private static final class OfMany extends LaterBatches {

        private final Dataset<Row> standings;
        private final Map<LocalDate, Set<String>> repeats;
        private final Map<LocalDate, Long> firstPlaces = new HashMap<>();
        private final RelatedKeys changed = new RelatedKeys();
        private final Set<String> gone = new HashSet<>();
        private final Set<LocalDate> related = new TreeSet<>();
        private long lastPlace = Long.MIN_VALUE;

        OfMany(Dataset<Row> standings, Map<LocalDate, Set<String>> repeats) {
            this.standings = standings;
            this.repeats = repeats;
            standings
                    .groupBy(TableSpec.PARTITION)
                    .agg(min(CopyRow.PLACE))
                    .collectAsList()
                    .forEach(row -> firstPlaces.put(row.getLocalDate(0), row.getLong(1)));
        }

        @Override
        boolean isChanged(LocalDate date) {
            return related.contains(date)
                    || firstPlaces.getOrDefault(date, Long.MAX_VALUE) <= lastPlace
                    || repeats.getOrDefault(date, Set.of()).stream().anyMatch(gone::contains);
        }

        @Override
        public Map<ArticleKey, Long> places(LocalDate date) {
            List<Row> stories = standings
                    .where(col(TableSpec.PARTITION).equalTo(date))
                    .select("article_id", "version", CopyRow.PLACE)
                    .limit((int) Standings.MAX_ON_DRIVER + 1)
                    .collectAsList();
            return stories.size() > Standings.MAX_ON_DRIVER
                    ? Map.of()
                    : stories.stream()
                            .collect(Collectors.toMap(
                                    row -> new ArticleKey(row.getString(0), row.getString(1)), row -> row.getLong(2)));
        }

        @Override
        void made(LocalDate date, List<KnownStory> stories) {
            List<KnownStory> before =
                    Standings.collect(standings.where(col(TableSpec.PARTITION).equalTo(date))).stream()
                            .map(Standings.Published::story)
                            .toList();
            ChangedBatches batch = new ChangedBatches(Map.of(date, before), Map.of());
            batch.replace(date, stories);
            stories.forEach(story -> lastPlace = Math.max(lastPlace, story.place()));
            gone.addAll(batch.gone());
            if (!batch.changed().isEmpty()) {
                changed.addAll(batch.changed());
                related.addAll(new RelatedStories(changed)
                        .batches(standings.where(col(TableSpec.PARTITION).gt(date))));
            }
        }
    }
}
