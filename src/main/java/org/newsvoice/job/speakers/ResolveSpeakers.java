package org.newsvoice.job.speakers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.identity.Aliases;
import org.newsvoice.identity.Gazetteer;
import org.newsvoice.identity.KnownSpeaker;
import org.newsvoice.identity.NamedInStory;
import org.newsvoice.identity.NamesOfStory;
import org.newsvoice.identity.Resolution;
import org.newsvoice.identity.Resolver;
import org.newsvoice.identity.SpeakerChange;
import org.newsvoice.identity.SpeakerIds;
import org.newsvoice.job.row.OutcomeRow;
import org.newsvoice.run.RunManifest;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.ParquetRows;
import org.newsvoice.table.SpeakerChangeRow;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;
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

    private static final String[] PUBLISHED = {
        "article_id",
        "version",
        "outlet",
        "published_at",
        "name",
        "kind",
        "title",
        "mentions_in_quotes + mentions_outside AS mentions",
        "speaker_id",
        TableSpec.PARTITION
    };

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

    private final SparkSession spark;
    private final Known beforehand;
    private final List<NamedInStory> names = new ArrayList<>();
    private final List<@Nullable KnownSpeaker> earlier = new ArrayList<>();
    private final List<SpeakerChange> changes = new ArrayList<>();

    private ResolveSpeakers(SparkSession spark, Known beforehand) {
        this.spark = spark;
        this.beforehand = beforehand;
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
        return new ResolveSpeakers(spark, beforehand);
    }

    /**
     * Knows the names of the last batches that a run published, and all changes of ids.
     *
     * @param dates those of its batches that stay
     * @param stories how many there are to name: what is known of earlier ones is in proportion, whatever the years before
     */
    public static ResolveSpeakers knowing(
            SparkSession spark,
            Known beforehand,
            OutputStore store,
            RunManifest run,
            Collection<LocalDate> dates,
            long stories) {
        ResolveSpeakers resolve = new ResolveSpeakers(spark, beforehand);
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Path folder = store.runFolder(run.runId());
        long most = Math.min(MAX_NAMES, Math.max(MIN_EARLIER_NAMES, EARLIER_NAMES_PER_STORY * stories));
        boolean anyChanged = !Long.valueOf(0).equals(run.rows().get(Tables.SPEAKER_CHANGES.name()));
        List<String> recent = new ArrayList<>();
        List<String> all = new ArrayList<>();
        long names = 0;
        for (LocalDate date : new TreeSet<>(dates).descendingSet()) {
            if (names <= most) {
                Path people = partition(folder, Tables.PEOPLE, date);
                names += ParquetRows.count(people, configuration);
                if (names <= most && !store.children(people).isEmpty()) {
                    recent.add(people.toString());
                }
            }
            Path changed = partition(folder, Tables.SPEAKER_CHANGES, date);
            if (anyChanged && !store.children(changed).isEmpty() && ParquetRows.count(changed, configuration) > 0) {
                all.add(changed.toString());
            }
        }
        if (!all.isEmpty()) {
            read(spark, folder, Tables.SPEAKER_CHANGES, all, run.schemaVersion())
                    .orderBy(TableSpec.PARTITION)
                    .collectAsList()
                    .stream()
                    .map(SpeakerChangeRow::change)
                    .forEach(resolve.changes::add);
        }
        if (!recent.isEmpty()) {
            resolve.know(read(spark, folder, Tables.PEOPLE, recent, run.schemaVersion()));
        }
        return resolve;
    }

    private static Path partition(Path run, TableSpec table, LocalDate date) {
        return new Path(new Path(run, table.name()), TableSpec.PARTITION + "=" + date);
    }

    private static Dataset<Row> read(
            SparkSession spark, Path run, TableSpec table, List<String> partitions, int schemaVersion) {
        return table.read(spark, new Path(run, table.name()).toString(), partitions, schemaVersion);
    }

    private void know(Dataset<Row> people) {
        Map<String, NamesOfStory> stories = new LinkedHashMap<>();
        Map<String, KnownSpeaker> known = new HashMap<>();
        for (Row row :
                people.where("speaker_id IS NOT NULL").selectExpr(PUBLISHED).collectAsList()) {
            String story = GivenIds.story(row.getAs("article_id"), row.getAs("version"));
            NamesOfStory of = stories.computeIfAbsent(story, s -> storyOf(row));
            String name = row.getAs("name");
            if (of.add(kind(row), name, row.getAs("title"), row.<Integer>getAs("mentions"))) {
                LocalDate since = row.getAs(TableSpec.PARTITION);
                known.put(key(story, kind(row), name), new KnownSpeaker(row.getAs("speaker_id"), since));
            }
        }
        for (NamesOfStory story : stories.values()) {
            for (NamedInStory named : story.list()) {
                names.add(named);
                earlier.add(known.get(key(named.story(), named.kind(), named.name())));
            }
        }
    }

    /**
     * What became of a batch's names.
     *
     * @param changes of earlier ids
     */
    public record Resolved(GivenIds ids, List<SpeakerChange> changes) {}

    /** Resolves a batch, which the next one then knows as a later run would: by its rows of {@code people}. One Spark job. */
    public Resolved run(Dataset<Row> outcomes, LocalDate date) {
        List<NamedInStory> batch = new ArrayList<>();
        List<NamedInStory> published = new ArrayList<>();
        for (Row row :
                outcomes.where(OutcomeRow.IS_ARTICLE).selectExpr(NAMES_OF_STORY).collectAsList()) {
            NamesOfStory story = storyOf(row);
            add(story, row, "people");
            published.addAll(story.list());
            add(story, row, "speakers");
            batch.addAll(story.list());
        }
        GivenIds.Builder given = new GivenIds.Builder();
        if (batch.size() > MAX_NAMES) {
            LOG.warn(
                    "{} names in stories are more than the {} that are resolved together: speaker_id is the hash of each name. Give"
                            + " the driver more heap (--driver-memory, NEWSVOICE_HEAP), or read the batch in parts.",
                    batch.size(),
                    MAX_NAMES);
            return new Resolved(given.build(spark), List.of());
        }
        List<NamedInStory> all = new ArrayList<>(names);
        all.addAll(batch);
        List<@Nullable KnownSpeaker> known = new ArrayList<>(earlier);
        batch.forEach(named -> known.add(null));
        Gazetteer gazetteer = GazetteerFile.read(spark, beforehand.gazetteer(), all);
        Resolution resolution = Resolver.resolve(all, beforehand.aliases(), gazetteer);
        SpeakerIds.Given ids = SpeakerIds.give(all, resolution, known, changes);
        Map<String, KnownSpeaker> now = new HashMap<>();
        for (int i = names.size(); i < all.size(); i++) {
            NamedInStory named = all.get(i);
            String id = ids.ids().get(i);
            boolean ambiguous = resolution.names().get(i).ambiguous();
            given.put(named.story(), named.kind().label(), named.name(), id, ambiguous);
            given.know(id, resolution.qids().get(resolution.names().get(i).entity()));
            now.put(key(named.story(), named.kind(), named.name()), new KnownSpeaker(id, date));
        }
        for (NamedInStory named : published) {
            names.add(named);
            earlier.add(now.get(key(named.story(), named.kind(), named.name())));
        }
        changes.addAll(ids.changes());
        return new Resolved(given.build(spark), ids.changes());
    }

    private static NamesOfStory storyOf(Row row) {
        String id = GivenIds.story(row.getAs("article_id"), row.getAs("version"));
        return new NamesOfStory(id, row.getAs("outlet"), day(row));
    }

    private static void add(NamesOfStory story, Row row, String column) {
        for (Row named : row.<Row>getList(row.fieldIndex(column))) {
            story.add(kind(named), named.getAs("name"), named.getAs("title"), named.<Integer>getAs("mentions"));
        }
    }

    private static String key(String story, @Nullable SpeakerKind kind, String name) {
        return story + "\n" + kind + "\n" + name;
    }

    private static @Nullable SpeakerKind kind(Row row) {
        String label = row.getAs("kind");
        for (SpeakerKind kind : SpeakerKind.values()) {
            if (kind.label().equals(label)) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(Row row) {
        Instant published = row.getAs("published_at");
        return published == null ? null : LocalDate.ofInstant(published, ZoneOffset.UTC);
    }
}
