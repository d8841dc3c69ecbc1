package org.newsvoice.job.speakers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.identity.KnownSpeaker;
import org.newsvoice.identity.NamedInStory;
import org.newsvoice.identity.NamesOfStory;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.job.batch.PackedMonths;
import org.newsvoice.run.RunManifest;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.ParquetRows;
import org.newsvoice.table.SpeakerChangeRow;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** The names of batches that an earlier run published, read when they are asked for. For one thread. */
final class PublishedNames {

    private static final String[] PEOPLE = {
        "article_id",
        "version",
        "outlet",
        "published_at",
        "name",
        "kind",
        "title",
        "mentions_in_quotes + mentions_outside AS mentions",
        "speaker_id",
        "qid",
        TableSpec.PARTITION
    };

    private static final String[] SPEAKERS = {
        "article_id",
        "version",
        "outlet",
        "published_at",
        "speaker_name AS name",
        "speaker_kind AS kind",
        "speaker_title AS title",
        "1 AS mentions",
        "speaker_id",
        "qid",
        "ordinal",
        "array_contains(flags, '" + GivenIds.AMBIGUOUS_SPEAKER + "') AS is_ambiguous",
        TableSpec.PARTITION
    };

    /** So many rows of {@code people} are read together where several batches are wanted whole. */
    private static final long MAX_ROWS_AT_ONCE = 50_000;

    private final SparkSession spark;
    private final OutputStore store;
    private final RunManifest run;
    private final TreeSet<LocalDate> dates;
    /** Where past dates are in few files; null if the run's are of an older version. */
    private final @Nullable PackedMonths months;

    private final Set<YearMonth> packedMonths;
    private final Map<LocalDate, Long> nRows = new HashMap<>();
    private final Map<LocalDate, NamesOfBatch> read = new HashMap<>();
    private final NavigableMap<LocalDate, Whole> whole = new TreeMap<>();

    /** Those of {@code dates} of {@code run}. */
    PublishedNames(SparkSession spark, OutputStore store, RunManifest run, Collection<LocalDate> dates) {
        this.spark = spark;
        this.store = store;
        this.run = run;
        this.dates = new TreeSet<>(dates);
        this.months = run.schemaVersion() == RunManifest.SCHEMA_VERSION
                ? PackedMonths.of(spark, store, store.runFolder(run.runId()))
                : null;
        this.packedMonths = months == null ? Set.of() : months.packed(Tables.PEOPLE.name());
    }

    NavigableSet<LocalDate> dates() {
        return dates;
    }

    /**
     * A published batch with all its names.
     *
     * @param ofPeople what later batches know
     * @param names of people and speakers
     * @param given for each of these, what it was published with
     */
    record Whole(NamesOfBatch ofPeople, List<NamedInStory> names, List<As> given) {}

    /**
     * What a name was published with.
     *
     * @param isAmbiguous whether the speaker of a quote is flagged so; null where they say nothing
     */
    record As(
            @Nullable String id,
            @Nullable String qid,
            @Nullable Boolean isAmbiguous) {}

    /** How many rows of {@code people} a batch has. A Spark job for the first one of some packed months, asked for in descending order. */
    long nRows(LocalDate date) {
        PackedMonths packed = months;
        if (packed != null && !nRows.containsKey(date) && packedMonths.contains(YearMonth.from(date))) {
            nRows.putAll(packed.countLast(Tables.PEOPLE.name(), dates.headSet(date, true), MAX_ROWS_AT_ONCE));
        }
        return nRows.computeIfAbsent(
                date,
                d -> ParquetRows.count(
                        partition(Tables.PEOPLE, d), spark.sparkContext().hadoopConfiguration()));
    }

    /** The names of {@code wanted}. At most one Spark job. */
    List<NamesOfBatch> of(Collection<LocalDate> wanted) {
        List<LocalDate> missing = wanted.stream()
                .filter(date -> !read.containsKey(date) && nRows(date) > 0)
                .toList();
        if (!missing.isEmpty()) {
            Map<LocalDate, Stories> byDate = new TreeMap<>();
            rows(Tables.PEOPLE, missing, "speaker_id IS NOT NULL", PEOPLE)
                    .forEach(row -> byDate.computeIfAbsent(date(row), d -> new Stories())
                            .add(row, null));
            missing.forEach(date ->
                    read.put(date, byDate.getOrDefault(date, new Stories()).names(date, nRows(date))));
        }
        return wanted.stream().map(read::get).filter(Objects::nonNull).toList();
    }

    /** A batch with all its names; those of the next ones are read with it. Two Spark jobs, the first time. */
    Whole whole(LocalDate date, SortedSet<LocalDate> next) {
        Whole found = whole.remove(date);
        if (found != null) {
            return found;
        }
        List<LocalDate> wanted = new ArrayList<>(List.of(date));
        long rows = nRows(date);
        for (LocalDate other : next) {
            rows += nRows(other);
            if (rows > MAX_ROWS_AT_ONCE) {
                break;
            }
            wanted.add(other);
        }
        Map<LocalDate, Stories> byDate = new TreeMap<>();
        wanted.forEach(d -> byDate.put(d, new Stories()));
        rows(Tables.PEOPLE, wanted, "true", PEOPLE)
                .forEach(row -> Objects.requireNonNull(byDate.get(date(row))).add(row, null));
        byDate.forEach((d, stories) -> read.put(d, stories.names(d, nRows(d))));
        rows(Tables.QUOTES, wanted, "kind <> 'indirect'", SPEAKERS).stream()
                .sorted(Comparator.comparing(row -> row.<Integer>getAs("ordinal")))
                .forEach(row ->
                        Objects.requireNonNull(byDate.get(date(row))).add(row, row.<Boolean>getAs("is_ambiguous")));
        byDate.forEach((d, stories) -> whole.put(d, stories.whole(Objects.requireNonNull(read.get(d)))));
        return Objects.requireNonNull(whole.remove(date));
    }

    /** All changes of ids that the run published, by batch. At most one Spark job. */
    NavigableMap<LocalDate, List<SpeakerChange>> changes() {
        NavigableMap<LocalDate, List<SpeakerChange>> changes = new TreeMap<>();
        if (Long.valueOf(0).equals(run.rows().get(Tables.SPEAKER_CHANGES.name()))) {
            return changes;
        }
        List<LocalDate> all =
                run.partitions().keySet().stream().map(LocalDate::parse).toList();
        rows(Tables.SPEAKER_CHANGES, all, "true", "*")
                .forEach(row -> changes.computeIfAbsent(date(row), date -> new ArrayList<>())
                        .add(SpeakerChangeRow.change(row)));
        return changes;
    }

    private List<Row> rows(TableSpec table, List<LocalDate> wanted, String condition, String... columns) {
        PackedMonths packed = months;
        if (packed != null && !table.equals(Tables.QUOTES)) {
            return packed.read(table.name(), wanted)
                    .where(condition)
                    .selectExpr(columns)
                    .collectAsList();
        }
        List<String> partitions = wanted.stream()
                .map(date -> partition(table, date))
                .filter(partition -> !store.children(partition).isEmpty())
                .map(Path::toString)
                .toList();
        if (partitions.isEmpty()) {
            return List.of();
        }
        Dataset<Row> rows = table.read(
                spark,
                new Path(store.runFolder(run.runId()), table.name()).toString(),
                partitions,
                run.schemaVersion());
        return rows.where(condition).selectExpr(columns).collectAsList();
    }

    private Path partition(TableSpec table, LocalDate date) {
        return new Path(new Path(store.runFolder(run.runId()), table.name()), TableSpec.PARTITION + "=" + date);
    }

    private static LocalDate date(Row row) {
        return row.getAs(TableSpec.PARTITION);
    }

    /** The names of a batch's stories, as they are read. */
    private static final class Stories {

        private final Map<String, NamesOfStory> stories = new LinkedHashMap<>();
        private final Map<String, As> given = new HashMap<>();

        /** The first row of a name says what its story knows, each that it is ambiguous. */
        void add(Row row, @Nullable Boolean isAmbiguous) {
            String story = GivenIds.story(row.getAs("article_id"), row.getAs("version"));
            NamesOfStory of = stories.computeIfAbsent(
                    story, s -> new NamesOfStory(story, row.getAs("outlet"), day(row.getAs("published_at"))));
            SpeakerKind kind = kind(row.getAs("kind"));
            String name = row.getAs("name");
            of.add(kind, name, row.getAs("title"), row.<Integer>getAs("mentions"));
            given.merge(
                    key(story, kind, name),
                    new As(row.getAs("speaker_id"), row.getAs("qid"), isAmbiguous),
                    (one, other) -> new As(one.id(), one.qid(), other.isAmbiguous()));
        }

        NamesOfBatch names(LocalDate date, long nRows) {
            List<NamedInStory> names = new ArrayList<>();
            List<@Nullable KnownSpeaker> ids = new ArrayList<>();
            for (NamedInStory named : list()) {
                String id = as(named).id();
                if (id != null) {
                    names.add(named);
                    ids.add(new KnownSpeaker(id, date));
                }
            }
            return new NamesOfBatch(names, ids, nRows);
        }

        Whole whole(NamesOfBatch ofPeople) {
            List<NamedInStory> names = list();
            return new Whole(ofPeople, names, names.stream().map(this::as).toList());
        }

        private As as(NamedInStory named) {
            return Objects.requireNonNull(given.get(key(named.story(), named.kind(), named.name())));
        }

        private List<NamedInStory> list() {
            return stories.values().stream()
                    .flatMap(story -> story.list().stream())
                    .toList();
        }
    }

    static String key(String story, @Nullable SpeakerKind kind, @Nullable String name) {
        return story + "\n" + kind + "\n" + name;
    }

    static @Nullable SpeakerKind kind(@Nullable String label) {
        for (SpeakerKind kind : SpeakerKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        return null;
    }

    static @Nullable LocalDate day(@Nullable Instant published) {
        return published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
    }
}
