package org.newsvoice.benchmark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.dedup.Places;
import org.newsvoice.job.batch.Standings;
import org.newsvoice.job.row.StandingRow;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * Gives an output of one batch a history, without analyzing anything: {@code TABLES N} publishes N batches, the real one first, then one
 * a day with its rows under other ids, other sentences and later times. Half of the speakers stay who they are, the others get a
 * name of their own in each batch. The same for the same output.
 */
public final class FabricatedBatches {

    private static final String RUN = "20300101T000000-fab0fab0";
    /** From the places of a date to those of the next. */
    private static final long PLACES_OF_A_DAY = Places.first(LocalDate.EPOCH.plusDays(1)) - Places.first(LocalDate.EPOCH);

    /** The lowest bits are not of the hash: how many words a sentence has, and whether it may hold speech. */
    private static final String OTHER_SENTENCES = "transform(%s, s -> (xxhash64(s, k) & -128L) | (s & 127L))";

    private static final Set<String> IDS = Set.of(
            "article_id", "version", "quote_id", "cluster_id", "content_hash", "analysis_key", "exact_cluster");
    /** A name, and the id that goes with it. */
    private static final Map<String, String> NAMES = Map.of(
            "speaker_name", "speaker_id", "name", "speaker_id", "other_name", "other_id", "about_name", "about_id");

    private final SparkSession spark;
    private final PublishedOutput output;
    private final Path folder;
    private final long batches;

    private FabricatedBatches(SparkSession spark, PublishedOutput output, long batches) {
        this.spark = spark;
        this.output = output;
        this.folder = Path.of(output.folder().toUri()).resolveSibling(RUN);
        this.batches = batches;
    }

    /** See the class. */
    public static void main(String[] words) throws IOException {
        SparkSession spark = SparkSettings.apply(SparkSession.builder())
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "8")
                .getOrCreate();
        PublishedOutput output =
                PublishedOutput.open(words[0], spark.sparkContext().hadoopConfiguration());
        new FabricatedBatches(spark, output, Long.parseLong(words[1])).publish(Path.of(words[0]));
        spark.stop();
    }

    private void publish(Path root) throws IOException {
        for (TableSpec table : Tables.ALL) {
            Dataset<Row> rows =
                    table.read(spark, output.table(table.name()).toString());
            boolean grows = table.partitioned() || table.equals(Tables.RUNS);
            write(table.name(), table.schema(), grows ? repeated(rows) : rows, table.partitioned());
        }
        Dataset<Row> standings = ParquetFolder.read(
                spark.read().schema(StandingRow.DATED),
                output.table(Standings.FOLDER).toString());
        write(Standings.FOLDER, StandingRow.DATED, repeated(standings), true);
        Files.writeString(folder.resolve("_manifest.json"), RunJson.write(manifest()));
        Path link = root.resolve("current");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, Path.of("_data", RUN));
    }

    private void write(String name, StructType schema, Dataset<Row> rows, boolean dated) throws IOException {
        Dataset<Row> typed = rows.select(Arrays.stream(schema.fieldNames())
                .map(column -> col(column))
                .toArray(Column[]::new));
        String target = folder.resolve(name).toString();
        if (dated) {
            typed.repartition(col(TableSpec.PARTITION))
                    .sortWithinPartitions(TableSpec.PARTITION)
                    .write()
                    .partitionBy(TableSpec.PARTITION)
                    .parquet(target);
            addEmpty(name);
        } else {
            typed.coalesce(1).write().parquet(target);
        }
    }

    /** A run writes a file for each date, with rows or without. */
    private void addEmpty(String name) throws IOException {
        LocalDate first = first();
        Path real = Path.of(output.table(name).toUri()).resolve(TableSpec.PARTITION + "=" + first);
        for (long k = 0; k < batches; k++) {
            Path date = folder.resolve(name).resolve(TableSpec.PARTITION + "=" + first.plusDays(k));
            if (!Files.exists(date)) {
                Files.createDirectories(date);
                try (Stream<Path> files = Files.list(real)) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".parquet"))
                            .toList()) {
                        Files.copy(file, date.resolve(file.getFileName()));
                    }
                }
            }
        }
    }

    private LocalDate first() {
        return LocalDate.parse(
                RunJson.manifest(output.manifest()).partitions().keySet().iterator().next());
    }

    /** The rows of all batches; {@code k} is 0 for the real one. */
    private Dataset<Row> repeated(Dataset<Row> rows) {
        Dataset<Row> all = rows.crossJoin(spark.range(0, batches, 1, 8).withColumnRenamed("id", "k"));
        return all.select(Arrays.stream(rows.schema().fields())
                .map(field -> changed(rows.schema(), field).as(field.name()))
                .toArray(Column[]::new));
    }

    private static Column changed(StructType schema, StructField field) {
        String name = field.name();
        boolean hasId = Arrays.asList(schema.fieldNames()).contains(NAMES.getOrDefault(name, ""));
        if (IDS.contains(name) || name.equals("run_id")) {
            return later(name, "substr(md5(concat(" + name + ", '/', k)), 1, length(" + name + "))");
        } else if (NAMES.containsValue(name)) {
            return isNew(name, "substr(md5(concat(" + name + ", '/', k)), 1, length(" + name + "))");
        } else if (hasId) {
            return isNew(NAMES.getOrDefault(name, ""), fabricated(name), name);
        } else if (name.equals("aliases") && Arrays.asList(schema.fieldNames()).contains("speaker_id")) {
            return isNew(
                    "speaker_id",
                    "transform(aliases, a -> named_struct('name', " + fabricated("a.name") + ", 'n', a.n))",
                    name);
        } else if (name.equals("place") || name.equals("canonical_place")) {
            return expr(name + " + k * " + PLACES_OF_A_DAY + "L");
        } else if (name.equals("sentences")) {
            return later(name, OTHER_SENTENCES.formatted("sentences"));
        } else if (name.equals("quote_sentences")) {
            return later(
                    name,
                    "transform(quote_sentences, q -> named_struct('sentences', " + OTHER_SENTENCES.formatted("q.sentences") + "))");
        } else if (field.dataType().equals(DataTypes.DateType)) {
            return expr("date_add(" + name + ", int(k))");
        } else if (field.dataType().equals(DataTypes.TimestampType)) {
            return expr(name + " + make_interval(0, 0, 0, int(k))");
        }
        return col(name);
    }

    private static String fabricated(String name) {
        return "concat(substring_index(" + name + ", ' ', 1), ' ', initcap(translate(substr(md5(concat("
                + "substring_index(" + name + ", ' ', -1), '/', k)), 1, 8), '0123456789', 'ghijklmnop')))";
    }

    private static Column later(String name, String changed) {
        return expr("if(k = 0, " + name + ", " + changed + ")");
    }

    private static Column isNew(String id, String changed) {
        return isNew(id, changed, id);
    }

    private static Column isNew(String id, String changed, String name) {
        return expr("if(k = 0 OR pmod(xxhash64(" + id + "), 2) = 0, " + name + ", " + changed + ")");
    }

    private RunManifest manifest() {
        RunManifest real = RunJson.manifest(output.manifest());
        LocalDate first = first();
        RunCounts counts = real.partition(first);
        Map<String, RunCounts> partitions = new HashMap<>();
        for (long k = 0; k < batches; k++) {
            partitions.put(first.plusDays(k).toString(), counts);
        }
        Map<String, Long> rows = new HashMap<>(real.rows());
        for (TableSpec table : Tables.ALL) {
            if (table.partitioned() || table.equals(Tables.RUNS)) {
                rows.computeIfPresent(table.name(), (name, n) -> n * batches);
            }
        }
        return new RunManifest(
                real.schemaVersion(),
                RUN,
                real.finishedAt(),
                real.version(),
                real.fingerprint(),
                true,
                real.inputs(),
                partitions,
                real.batches(),
                rows,
                real.options());
    }
}
