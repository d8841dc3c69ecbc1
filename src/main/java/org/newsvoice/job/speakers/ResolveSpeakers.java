package org.newsvoice.job.speakers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.identity.Aliases;
import org.newsvoice.identity.Gazetteer;
import org.newsvoice.identity.KnownSpeaker;
import org.newsvoice.identity.MovedIds;
import org.newsvoice.identity.NamedInStory;
import org.newsvoice.identity.NamesOfStory;
import org.newsvoice.identity.Resolution;
import org.newsvoice.identity.ResolvedName;
import org.newsvoice.identity.Resolver;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.identity.SpeakerIds;
import org.newsvoice.job.row.OutcomeRow;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.OutputStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds who is who among the names of a batch and those that the last batches published, on the driver. Called once per
 * batch, in order; for one thread.
 */
public final class ResolveSpeakers {

    private static final Logger LOG = LoggerFactory.getLogger(ResolveSpeakers.class);

    /** Of the driver's heap for a name in a story, with its company and its id: four times what invented names take while resolved. */
    private static final long BYTES_PER_NAME = 4_000;

    private static final long MIN_NAMES = 400_000;

    /**
     * With up to so many names in stories, of this batch and of the last ones before it, names are resolved: as many as the driver's
     * heap holds, those of 40,000 stories at least. Older batches are known by their joins alone; a larger batch has the ids that the
     * names alone give.
     */
    static final long MAX_NAMES = Long.getLong(
            "newsvoice.max-names-on-driver",
            Math.max(MIN_NAMES, Runtime.getRuntime().maxMemory() / BYTES_PER_NAME));

    /** Names of earlier stories that are resolved again beside those of a batch: two CPU seconds. */
    private static final long MIN_EARLIER_NAMES = 50_000;
    /** The same for each story of a large batch: 4 ms of the 90 that its analysis takes. */
    private static final long EARLIER_NAMES_PER_STORY = 100;

    /** The names of a batch are counted before they come to the driver if they are too many with so many for each of its stories. */
    private static final long MANY_NAMES_OF_STORY = 100;

    private static final String[] NAMES_OF_STORY = {
        "story.article_id",
        "story.version",
        "story.outlet",
        "story.published_at",
        "transform(people, p -> struct(p.name AS name, p.kind AS kind, p.title AS title,"
                + " p.mentions_in_quotes + p.mentions_outside AS mentions)) AS people",
        "transform(filter(quotes, q -> q.kind <> 'indirect'), q -> struct(q.speaker_name AS name, q.speaker_kind AS kind, q.speaker_title AS title,"
                + " 1 AS mentions)) AS speakers"
    };

    /** How many names a batch has at most, and how many people. */
    private static final String[] COUNTS = {
        "coalesce(sum(size(array_distinct(transform(concat(people, speakers), n -> struct(n.name, n.kind))))), 0)",
        "coalesce(sum(size(people)), 0)"
    };

    private final SparkSession spark;
    private final Known beforehand;
    private final long maxNames;
    private final @Nullable PublishedNames published;
    /** Batches of this run, and published ones that have other ids now. */
    private final NavigableMap<LocalDate, NamesOfBatch> made = new TreeMap<>();

    private final NavigableMap<LocalDate, List<SpeakerChange>> changes = new TreeMap<>();
    /** Also of batches that do not stay. */
    private final NavigableMap<LocalDate, List<SpeakerChange>> publishedChanges;
    /** What is told only to those who have kept ids of a batch: no id rests on it. */
    private final Map<LocalDate, List<SpeakerChange>> moved = new TreeMap<>();

    private ResolveSpeakers(SparkSession spark, Known beforehand, @Nullable PublishedNames published, long maxNames) {
        this.spark = spark;
        this.beforehand = beforehand;
        this.maxNames = maxNames;
        this.published = published;
        this.publishedChanges = new TreeMap<>();
        if (published != null) {
            published.changes().forEach(this::divide);
        }
        this.changes.putAll(publishedChanges);
        if (published != null) {
            this.changes.keySet().retainAll(published.dates());
        }
    }

    private void divide(LocalDate date, List<SpeakerChange> all) {
        Map<Boolean, List<SpeakerChange>> byMoved =
                all.stream().collect(Collectors.partitioningBy(change -> change.kind() == SpeakerChange.Kind.MOVED));
        moved.put(date, byMoved.getOrDefault(true, List.of()));
        List<SpeakerChange> decided = byMoved.getOrDefault(false, List.of());
        if (!decided.isEmpty()) {
            publishedChanges.put(date, decided);
        }
    }

    /**
     * What is known beforehand.
     *
     * @param aliases what an analyst knows better
     * @param gazetteer the file of a gazetteer, empty for none
     */
    public record Known(Aliases aliases, String gazetteer) {

        /** What the options name. */
        public static Known of(Map<String, String> options) {
            return new Known(AliasesFile.read(options), GazetteerFile.named(options));
        }
    }

    /** Before the first batch. */
    public static ResolveSpeakers knowingNobody(SparkSession spark, Known beforehand) {
        return knowingNobody(spark, beforehand, MAX_NAMES);
    }

    static ResolveSpeakers knowingNobody(SparkSession spark, Known beforehand, long maxNames) {
        return new ResolveSpeakers(spark, beforehand, null, maxNames);
    }

    /**
     * Knows the names of the batches that a run published, and all changes of ids.
     *
     * @param dates those of its batches that stay
     */
    public static ResolveSpeakers knowing(
            SparkSession spark, Known beforehand, OutputStore store, RunManifest run, Collection<LocalDate> dates) {
        return new ResolveSpeakers(spark, beforehand, new PublishedNames(spark, store, run, dates), MAX_NAMES);
    }

    /**
     * What became of a batch's names.
     *
     * @param changes of earlier ids
     */
    public record Resolved(GivenIds ids, List<SpeakerChange> changes) {}

    /**
     * Resolves a batch, which later ones then know as a later run would: by its rows of {@code people}. Called in the order of dates.
     * Three Spark jobs at most.
     *
     * @param stories how many the batch has: what is known of earlier ones is in proportion, whatever the years before
     */
    public Resolved run(Dataset<Row> outcomes, LocalDate date, long stories) {
        Dataset<Row> articles = outcomes.where(OutcomeRow.IS_ARTICLE).selectExpr(NAMES_OF_STORY);
        if (stories * MANY_NAMES_OF_STORY > maxNames) {
            Row counts = articles.selectExpr(COUNTS).collectAsList().get(0);
            if (counts.getLong(0) > maxNames) {
                // They are not to come to the driver, which has no room for them.
                Names unresolved = unresolved(counts.getLong(0));
                learn(date, unresolved, List.of(), counts.getLong(1));
                return unresolved.resolved(spark);
            }
        }
        List<NamedInStory> batch = new ArrayList<>();
        List<NamedInStory> ofPeople = new ArrayList<>();
        long nRows = 0;
        for (Row row : articles.collectAsList()) {
            NamesOfStory story = new NamesOfStory(
                    GivenIds.story(row.getAs("article_id"), row.getAs("version")),
                    row.getAs("outlet"),
                    PublishedNames.day(row.getAs("published_at")));
            nRows += add(story, row, "people");
            ofPeople.addAll(story.list());
            add(story, row, "speakers");
            batch.addAll(story.list());
        }
        Names names = resolve(batch, date, window(date, stories).dates());
        learn(date, names, ofPeople, nRows);
        return names.resolved(spark);
    }

    /**
     * Resolves a published batch again because earlier batches are others now.
     *
     * @param stories how many it has
     * @return its ids if one of them differs from what was published, or one of its changes of earlier ids does
     */
    public Optional<Resolved> again(LocalDate date, long stories) {
        PublishedNames names = Objects.requireNonNull(published);
        if (names.nRows(date) > maxNames) {
            // Nobody was resolved in it, nor would be.
            return Optional.empty();
        }
        Window window = window(date, stories);
        if (window.reaches(made.navigableKeySet()) || !changes.headMap(date).equals(publishedChanges.headMap(date))) {
            PublishedNames.Whole whole = names.whole(date, names.dates().tailSet(date, false));
            Names again = resolve(whole.names(), date, window.dates());
            if (!again.isAs(whole.given(), publishedChanges.getOrDefault(date, List.of()))) {
                learn(date, again, whole.ofPeople().names(), whole.ofPeople().nRows());
                Resolved resolved = again.resolved(spark);
                List<SpeakerChange> all = new ArrayList<>(resolved.changes());
                all.addAll(moved(date, again, whole.given()));
                return Optional.of(new Resolved(resolved.ids(), all));
            }
        }
        return Optional.empty();
    }

    /** Of the batch, what earlier runs moved, and what this one does. */
    private List<SpeakerChange> moved(LocalDate date, Names again, List<PublishedNames.As> given) {
        List<SpeakerChange> all = new ArrayList<>(moved.getOrDefault(date, List.of()));
        if (!again.ids().isEmpty()) {
            List<SpeakerChange> others = new ArrayList<>(all);
            changes.headMap(date, true).values().forEach(others::addAll);
            List<@Nullable String> before = new ArrayList<>();
            given.forEach(as -> before.add(as.id()));
            all.addAll(MovedIds.of(again.names(), before, again.ids(), others));
        }
        return all;
    }

    /**
     * The earlier batches whose names are resolved again beside those of a batch.
     *
     * @param beyond the first one before them
     */
    private record Window(List<LocalDate> dates, @Nullable LocalDate beyond) {

        /** Whether one of {@code changed} is in it, or takes a place in it from others. */
        boolean reaches(Collection<LocalDate> changed) {
            return dates.stream().anyMatch(changed::contains) || (beyond != null && changed.contains(beyond));
        }
    }

    private Window window(LocalDate date, long stories) {
        long max = Math.min(maxNames, Math.max(MIN_EARLIER_NAMES, EARLIER_NAMES_PER_STORY * stories));
        NavigableSet<LocalDate> before = new TreeSet<>(made.headMap(date).keySet());
        if (published != null) {
            before.addAll(published.dates().headSet(date));
        }
        List<LocalDate> window = new ArrayList<>();
        long rows = 0;
        for (LocalDate earlier : before.descendingSet()) {
            NamesOfBatch known = made.get(earlier);
            rows += known != null ? known.nRows() : published != null ? published.nRows(earlier) : 0;
            if (rows > max) {
                return new Window(window, earlier);
            }
            window.add(earlier);
        }
        return new Window(window, null);
    }

    /**
     * A batch's names and what became of them; without ids when they are too many.
     *
     * @param qids by id
     */
    private record Names(
            List<NamedInStory> names,
            List<String> ids,
            List<Boolean> ambiguous,
            Map<String, String> qids,
            List<SpeakerChange> changes) {

        boolean isAs(List<PublishedNames.As> given, List<SpeakerChange> changesGiven) {
            if (ids.isEmpty()) {
                return true;
            }
            for (int i = 0; i < names.size(); i++) {
                PublishedNames.As as = given.get(i);
                Boolean wasAmbiguous = as.isAmbiguous();
                if (!ids.get(i).equals(as.id())
                        || !Objects.equals(qids.get(ids.get(i)), as.qid())
                        || (wasAmbiguous != null && !wasAmbiguous.equals(ambiguous.get(i)))) {
                    return false;
                }
            }
            return new HashSet<>(changes).equals(new HashSet<>(changesGiven));
        }

        Resolved resolved(SparkSession spark) {
            GivenIds.Builder given = new GivenIds.Builder();
            // In an order that the tables do not depend on: of several with one name, the first one has those whom no
            // story tells apart.
            IntStream.range(0, ids.size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> names.get(i).story()))
                    .forEach(i -> given.put(names.get(i), ids.get(i), ambiguous.get(i)));
            qids.forEach(given::know);
            return new Resolved(given.build(spark), changes);
        }
    }

    private Names resolve(List<NamedInStory> batch, LocalDate date, List<LocalDate> window) {
        if (batch.size() > maxNames) {
            return unresolved(batch.size());
        }
        List<NamedInStory> all = new ArrayList<>();
        List<@Nullable KnownSpeaker> known = new ArrayList<>();
        for (NamesOfBatch earlier : names(window)) {
            all.addAll(earlier.names());
            known.addAll(earlier.ids());
        }
        int first = all.size();
        all.addAll(batch);
        batch.forEach(named -> known.add(null));
        Gazetteer gazetteer = GazetteerFile.read(spark, beforehand.gazetteer(), all);
        Resolution resolution = Resolver.resolve(all, beforehand.aliases(), gazetteer);
        List<SpeakerChange> before =
                changes.headMap(date).values().stream().flatMap(List::stream).toList();
        SpeakerIds.Given given = SpeakerIds.give(all, resolution, known, before);
        List<Boolean> ambiguous = new ArrayList<>();
        Map<String, String> qids = new HashMap<>();
        for (int i = first; i < all.size(); i++) {
            ResolvedName name = resolution.names().get(i);
            ambiguous.add(name.ambiguous());
            String qid = resolution.qids().get(name.entity());
            if (qid != null) {
                qids.put(given.ids().get(i), qid);
            }
        }
        return new Names(batch, given.ids().subList(first, all.size()), ambiguous, qids, given.changes());
    }

    private Names unresolved(long n) {
        LOG.warn(
                "{} names in stories are more than the {} that are resolved together: speaker_id is the hash of each name. Give"
                        + " the driver more heap (--driver-memory, NEWSVOICE_HEAP), or read the batch in parts.",
                n,
                maxNames);
        return new Names(List.of(), List.of(), List.of(), Map.of(), List.of());
    }

    private List<NamesOfBatch> names(List<LocalDate> window) {
        List<LocalDate> fromTables =
                window.stream().filter(date -> !made.containsKey(date)).toList();
        List<NamesOfBatch> names = new ArrayList<>(published == null ? List.of() : published.of(fromTables));
        window.stream().map(made::get).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    /** What later batches know of this one. */
    private void learn(LocalDate date, Names names, List<NamedInStory> ofPeople, long nRows) {
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < names.ids().size(); i++) {
            NamedInStory named = names.names().get(i);
            ids.put(
                    PublishedNames.key(named.story(), named.kind(), named.name()),
                    names.ids().get(i));
        }
        List<NamedInStory> known = new ArrayList<>();
        List<@Nullable KnownSpeaker> speakers = new ArrayList<>();
        for (NamedInStory named : ofPeople) {
            String id = ids.get(PublishedNames.key(named.story(), named.kind(), named.name()));
            if (id != null) {
                known.add(named);
                speakers.add(new KnownSpeaker(id, date));
            }
        }
        made.put(date, new NamesOfBatch(known, speakers, nRows));
        if (names.changes().isEmpty()) {
            changes.remove(date);
        } else {
            changes.put(date, names.changes());
        }
    }

    private static int add(NamesOfStory story, Row row, String column) {
        List<Row> names = row.getList(row.fieldIndex(column));
        for (Row named : names) {
            story.add(
                    PublishedNames.kind(named.getAs("kind")),
                    named.getAs("name"),
                    named.getAs("title"),
                    named.<Integer>getAs("mentions"));
        }
        return names.size();
    }
}
