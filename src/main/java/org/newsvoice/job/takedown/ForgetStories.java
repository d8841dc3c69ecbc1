package org.newsvoice.job.takedown;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.job.analysis.StoredAnalyses;
import org.newsvoice.job.batch.BatchCounts;
import org.newsvoice.job.batch.CountClusters;
import org.newsvoice.job.batch.Standings;
import org.newsvoice.job.speakers.GivenIds;
import org.newsvoice.job.tables.MeasureTables;
import org.newsvoice.job.tables.WriteTables;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.storage.StorageFailures;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.TableLayout;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * Erases all versions of stories from an output: from the tables of all kept runs, from the stored analyses, and from
 * future runs, because the output keeps hashes of their ids. The tables are then the same as after a new run on the
 * same input, except for copies: these keep what the erased story's analysis gave them until their date is run again.
 * After an interrupted call, repeat it.
 */
public final class ForgetStories {

    private static final String CLUSTER = "cluster_id";

    private final SparkSession spark;
    private final Clock clock;

    /** For a session, which it sets up as {@link SparkSettings} has it. */
    public ForgetStories(SparkSession spark, Clock clock) {
        this.spark = spark;
        this.clock = clock;
        SparkSettings.apply(spark);
    }

    /**
     * What is to be forgotten.
     *
     * @param runId the name of the run that publishes the tables without it
     * @param output the output
     * @param articleIds stories by their ids
     * @param urls stories by their addresses
     */
    public record Request(String runId, String output, Set<String> articleIds, Set<String> urls) {
        /** Copies the sets. */
        public Request {
            articleIds = Set.copyOf(articleIds);
            urls = Set.copyOf(urls);
        }
    }

    /** A story with the same text, or nearly so, that stays. */
    public record Copy(String articleId, String outlet) {}

    /**
     * What was, or would be, erased.
     *
     * @param articles rows of {@code articles} that readers see now
     * @param quotes rows of {@code quotes}
     * @param rejects rows of {@code rejects}
     * @param runs kept runs that hold something of it
     * @param copies stories that are copies of it and stay, in the order of their ids
     */
    public record Erased(long articles, long quotes, long rejects, int runs, List<Copy> copies) {
        /** Copies the list. */
        public Erased {
            copies = List.copyOf(copies);
        }

        /** Whether readers see anything of it. */
        public boolean isSeen() {
            return articles + rejects > 0;
        }
    }

    /**
     * What {@link #run} would erase.
     *
     * @throws JobException INPUT_UNREADABLE when one of the names belongs to no story
     */
    public Erased plan(Request request) {
        return new Erasure(request).plan();
    }

    /**
     * Erases, and publishes the tables without the stories.
     *
     * @throws JobException INPUT_UNREADABLE when one of the names belongs to no story: then nothing was changed
     */
    public Erased run(Request request) {
        try {
            PublishedOutput.open(request.output(), configuration());
            OutputStore store = new OutputStore(request.output(), configuration());
            OutputLock lock =
                    OutputLock.take(store.root(), LockHolder.here(request.runId(), clock.instant()), configuration());
            try {
                return new Erasure(request).run(lock);
            } catch (Exception e) {
                throw StorageFailures.explained(lock.causeOf(e));
            } finally {
                lock.close();
            }
        } catch (Exception e) {
            // Spark throws checked exceptions without declaring them.
            throw StorageFailures.explained(e);
        }
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    /** One request, as the output is when it is made. */
    private final class Erasure {

        private final Request request;
        private final OutputStore store;
        private final RunManifest manifest;
        private final Path from;
        private final ForgottenStories forgotten;
        private final List<Path> holders;
        private final Set<String> ids;

        Erasure(Request request) {
            this.request = request;
            PublishedOutput published = PublishedOutput.open(request.output(), configuration());
            this.store = new OutputStore(request.output(), configuration());
            this.manifest = RunJson.manifest(published.manifest());
            this.from = published.folder();
            this.forgotten = ForgottenStories.in(store);
            this.ids = new TreeSet<>(request.articleIds());
            List<Path> runs = store.publishedRuns();
            Set<String> known = new HashSet<>();
            runs.forEach(run -> find(run, known));
            refuseUnknown(known);
            this.holders = runs.stream()
                    .filter(run -> !read(Tables.ARTICLES, run).where(isGone()).isEmpty()
                            || !read(Tables.REJECTS, run).where(isGone()).isEmpty())
                    .toList();
        }

        /** Adds the ids of what is named by an address, and to {@code known} the names that are somebody's. */
        private void find(Path run, Set<String> known) {
            read(Tables.ARTICLES, run)
                    .where(isGone().or(col("url").isInCollection(request.urls())))
                    .select("article_id", "url")
                    .distinct()
                    .collectAsList()
                    .forEach(row -> {
                        ids.add(row.getString(0));
                        known.add(row.getString(0));
                        known.add(String.valueOf(row.getString(1)));
                    });
            read(Tables.REJECTS, run)
                    .where(isGone())
                    .select("article_id")
                    .distinct()
                    .collectAsList()
                    .forEach(row -> known.add(row.getString(0)));
        }

        private void refuseUnknown(Set<String> known) {
            List<String> unknown = Stream.concat(
                            request.articleIds().stream().filter(id -> !forgotten.holdId(id)),
                            request.urls().stream().filter(url -> !forgotten.holdUrl(url)))
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .toList();
            if (!unknown.isEmpty()) {
                throw new JobException(
                        ErrorCode.INPUT_UNREADABLE,
                        "No story in " + request.output() + " has this article_id or URL: " + String.join(", ", unknown)
                                + ". Nothing was changed. Names must be written as in the tables; look them up with"
                                + " newsvoice sql --tables TABLES -e \"SELECT article_id, url, title FROM articles\" (a story that could not be"
                                + " analyzed has its article_id in rejects, without a URL).");
            }
        }

        Erased plan() {
            Dataset<Row> articles = read(Tables.ARTICLES, from);
            List<Copy> copies = articles
                    .where(not(isGone()))
                    .join(articles.where(isGone()).select(CLUSTER).distinct(), CLUSTER)
                    .select("article_id", "outlet")
                    .distinct()
                    .orderBy("article_id")
                    .collectAsList()
                    .stream()
                    .map(row -> new Copy(row.getString(0), row.getString(1)))
                    .toList();
            return new Erased(
                    articles.where(isGone()).count(),
                    read(Tables.QUOTES, from).where(isGone()).count(),
                    read(Tables.REJECTS, from).where(isGone()).count(),
                    holders.size(),
                    copies);
        }

        Erased run(OutputLock lock) {
            Erased erased = plan();
            // First of all: whatever happens from here on, no run brings them back.
            forgotten.and(ids, request.urls()).keepIn(store);
            Path shown = from;
            if (erased.isSeen()) {
                shown = store.runFolder(request.runId());
                try {
                    RunManifest without = rewrite(shown);
                    lock.publish(request.runId(), RunJson.write(without));
                } catch (Exception e) {
                    // Spark throws checked exceptions without declaring them.
                    store.delete(shown);
                    throw e;
                }
            }
            holders.forEach(store::delete);
            // What runs that were cut short have staged may hold them, too.
            store.retain(Integer.MAX_VALUE);
            StoredAnalyses.keepOnly(
                    read(Tables.ARTICLES, shown).select("analysis_key").distinct(),
                    store,
                    manifest.fingerprint(),
                    request.runId());
            return erased;
        }

        /** Writes all tables without the stories into {@code folder}; what counts is computed again, as in a run. */
        private RunManifest rewrite(Path folder) {
            Set<LocalDate> batches = new TreeSet<>();
            manifest.partitions().keySet().forEach(date -> batches.add(LocalDate.parse(date)));
            WriteTables tables = new WriteTables(spark, store, folder);
            Dataset<Row> standings = tables.standings(manifest, batches).where(not(isGone()));
            Dataset<Row> counts = CountClusters.run(standings).persist();
            Set<LocalDate> rewritten = CountClusters.changed(standings, counts);
            for (TableSpec table : List.of(Tables.ARTICLES, Tables.REJECTS)) {
                read(table, from)
                        .where(isGone())
                        .select(TableSpec.PARTITION)
                        .distinct()
                        .collectAsList()
                        .forEach(row -> rewritten.add(row.getLocalDate(0)));
            }
            Set<LocalDate> kept = new TreeSet<>(batches);
            kept.removeAll(rewritten);
            holders.stream().filter(run -> !run.equals(from)).findFirst().ifPresent(store::giveUp);
            tables.carryOver(manifest, kept);
            Map<String, RunCounts> partitions = new TreeMap<>(manifest.partitions());
            for (LocalDate date : rewritten) {
                String batch = TableSpec.PARTITION + " = DATE'" + date + "'";
                BatchCounts counted = BatchCounts.of(counts.where(batch));
                long records = manifest.partition(date).read();
                int files = TableLayout.files(records);
                for (TableSpec table : List.of(Tables.ARTICLES, Tables.QUOTES, Tables.PEOPLE)) {
                    Dataset<Row> rows = ofDate(table, date).where(not(isGone()));
                    Dataset<Row> now = counted.applyTo(rows);
                    tables.write(
                            table,
                            table.select(table.equals(Tables.QUOTES) ? GivenIds.flagsInOrder(now) : now),
                            date,
                            files);
                }
                tables.write(Tables.REJECTS, rejects(date), date, files);
                tables.writeStandings(Standings.counted(standings.where(batch), counted), date, files);
                tables.carryOver(manifest, Tables.SPEAKER_CHANGES, date);
                tables.writeDays(date);
                partitions.put(
                        date.toString(),
                        MeasureTables.run(tables, date, records).counts());
            }
            tables.writeSums(
                    batches,
                    partitions.values().stream().mapToLong(RunCounts::analyzed).sum(),
                    Optional.of(manifest));
            counts.unpersist();
            Map<String, Long> rows = new HashMap<>();
            Tables.ALL.forEach(table -> rows.put(table.name(), tables.count(table)));
            return new RunManifest(
                    RunManifest.SCHEMA_VERSION,
                    request.runId(),
                    clock.instant().toString(),
                    manifest.version(),
                    manifest.fingerprint(),
                    manifest.dated(),
                    manifest.inputs(),
                    partitions,
                    manifest.batches(),
                    rows,
                    manifest.options());
        }

        /** Each record of an erased story becomes what it will be when it is read again. */
        private Dataset<Row> rejects(LocalDate date) {
            Dataset<Row> all = ofDate(Tables.REJECTS, date);
            String anyOfThem =
                    "copy of article (" + ids.stream().map(Pattern::quote).collect(Collectors.joining("|")) + "): ";
            Dataset<Row> others = all.where(col("article_id").isNull().or(not(isGone())))
                    .withColumn("detail", regexp_replace(col("detail"), anyOfThem, ""));
            return Tables.REJECTS
                    .select(others)
                    .unionByName(forgottenRows(ofDate(Tables.ARTICLES, date)))
                    .unionByName(forgottenRows(all));
        }

        private Dataset<Row> forgottenRows(Dataset<Row> rows) {
            return Tables.REJECTS.select(rows.where(isGone())
                    .select("corpus_file", "record_no", "language", TableSpec.PARTITION)
                    .withColumn("article_id", lit(null))
                    .withColumn("outcome", lit(RejectRow.outcome(ForgottenStories.REJECT)))
                    .withColumn("stage", lit(ForgottenStories.REJECT.code().stage()))
                    .withColumn("code", lit(ForgottenStories.REJECT.code().label()))
                    .withColumn("detail", lit(ForgottenStories.REJECT.detail()))
                    .withColumn("excerpt", lit(null))
                    .withColumn("run_id", lit(request.runId())));
        }

        private Column isGone() {
            return col("article_id").isInCollection(ids);
        }

        private Dataset<Row> ofDate(TableSpec table, LocalDate date) {
            return read(table, from).where(TableSpec.PARTITION + " = DATE'" + date + "'");
        }

        /** Of runs other than the published one, columns are wanted that were called the same in all schema versions. */
        private Dataset<Row> read(TableSpec table, Path run) {
            int schemaVersion = run.equals(from) ? manifest.schemaVersion() : RunManifest.SCHEMA_VERSION;
            return table.read(spark, new Path(run, table.name()).toString(), schemaVersion);
        }
    }
}
