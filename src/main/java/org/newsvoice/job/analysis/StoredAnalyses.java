package org.newsvoice.job.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.input_file_name;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.config.StoreText;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.row.BatchStamp;
import org.newsvoice.storage.HadoopSettings;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.ParquetFolder;
import org.newsvoice.table.QuoteStruct;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The analyses that the runs of one analyzer have stored in an output: {@code OUT/_analyses/ANALYZER/RUN/*.parquet},
 * rows of {@link AnalysisRow} found by their {@code analysis_key}. Only runs read them, under the output's lock; they
 * may be removed at any time, and are then analyzed again. A file is either complete or absent; data that a disk has
 * damaged is skipped and analyzed again.
 */
public final class StoredAnalyses {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAnalyses.class);
    private static final String WITHOUT_WORDS = "-without-words";
    private static final String UNFINISHED = "_temporary";
    private static final String PARQUET = ".parquet";
    private static final String IS_LASTING =
            "reject_code IS NULL OR reject_code <> '" + RejectCode.DEADLINE_EXCEEDED.label() + "'";
    /** Up to so many files are looked at by the driver. */
    private static final int MAX_LOOKED_AT = 200;

    private final SparkSession spark;
    private final OutputStore store;
    private final Path root;
    private final Path own;
    private final StoreText storeText;
    private final boolean isNothingFound;

    /**
     * The analyses of one analyzer.
     *
     * @param stamp the run that may add some, the analyzer's fingerprint, and whether words may be stored
     * @param again whether all is to be analyzed again, whatever is stored
     */
    public StoredAnalyses(SparkSession spark, OutputStore store, BatchStamp stamp, boolean again) {
        this.spark = spark;
        this.store = store;
        this.storeText = stamp.storeText();
        this.isNothingFound = again;
        this.root = store.analysesFolder(stamp.fingerprint() + (storesWords() ? "" : WITHOUT_WORDS));
        this.own = unused(stamp.runId());
    }

    /** A run that failed has left its name to the next one, perhaps, and in any case its analyses. */
    private Path unused(String runId) {
        Path folder = new Path(root, runId);
        for (int n = 2; !store.children(folder).isEmpty(); n++) {
            folder = new Path(root, runId + "-" + n);
        }
        return folder;
    }

    /**
     * Stored analyses.
     *
     * @param keys under which they are stored
     * @param rows one for each of the keys
     */
    record Found(Set<String> keys, Dataset<Row> rows) {}

    /** Those of {@code keys} that are stored. What only time has rejected is not among them. One Spark job where any is stored. */
    Found find(Set<String> keys) {
        removeWhatIsBroken();
        List<String> files = files();
        if (isNothingFound || files.isEmpty()) {
            return new Found(Set.of(), none());
        }
        Set<String> found = new HashSet<>();
        Set<String> holders = new TreeSet<>();
        List<Row> stored = read(files.toArray(String[]::new))
                .where(IS_LASTING)
                .select(col("analysis_key"), input_file_name())
                .where(KeyIsOneOf.of(spark, keys, col("analysis_key")))
                .collectAsList();
        stored.forEach(row -> {
            found.add(row.getString(0));
            holders.add(row.getString(1));
        });
        if (found.isEmpty()) {
            return new Found(found, none());
        }
        String[] columns = AnalysisRow.SPEC.schema().fieldNames();
        Dataset<Row> rows = read(files(holders).toArray(String[]::new))
                .select(columns[0], Arrays.copyOfRange(columns, 1, columns.length))
                .where(IS_LASTING)
                .where(KeyIsOneOf.of(spark, found, col("analysis_key")));
        // To look for what is stored twice would sort all of them.
        boolean isEachStoredOnce = stored.size() == found.size();
        return new Found(found, isEachStoredOnce ? rows : rows.dropDuplicates("analysis_key"));
    }

    /** The files among ours that Spark names so. */
    private List<String> files(Set<String> named) {
        Set<String> names = named.stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
        return files().stream()
                .filter(file -> names.contains(new Path(file).getName()))
                .toList();
    }

    private Dataset<Row> none() {
        return spark.createDataFrame(List.of(), AnalysisRow.SPEC.schema());
    }

    /** Those of {@code keys}, rows (analysis_key), that are stored, each once. What only time has rejected is not among them. */
    Dataset<Row> find(Dataset<Row> keys) {
        removeWhatIsBroken();
        if (isNothingFound || files().isEmpty()) {
            return none();
        }
        return read(root.toString())
                .where(IS_LASTING)
                .join(keys, new String[] {"analysis_key"}, "left_semi")
                .dropDuplicates("analysis_key");
    }

    /** Where this run's analyses go; there is nothing yet. */
    String newFolder() {
        return own.toString();
    }

    /** This run's analyses. */
    Dataset<Row> made() {
        return ParquetFolder.read(spark.read().schema(AnalysisRow.SPEC.schema()), newFolder());
    }

    /** {@code analyses} with as many words as may be stored. */
    Dataset<Row> storable(Dataset<Row> analyses) {
        if (storesWords()) {
            return analyses;
        }
        String fields = Arrays.stream(QuoteStruct.STORED.schema().fields())
                .map(field -> "'" + field.name() + "', "
                        + (QuoteStruct.WORDS.contains(field.name()) ? "cast(NULL AS STRING)" : "q." + field.name()))
                .collect(Collectors.joining(", "));
        return analyses.withColumn("quotes", expr("transform(quotes, q -> named_struct(" + fields + "))"));
    }

    /**
     * Erases from {@code store} the analyses of all stories but those of {@code keys}, rows (analysis_key): what is kept is written
     * into a new folder, then the old ones go. Analyses of other analyzers than {@code fingerprint} go as a whole. What was
     * rejected has no words and stays.
     */
    public static void keepOnly(Dataset<Row> keys, OutputStore store, String fingerprint, String runId) {
        for (Path folder : store.children(store.analysesFolder(fingerprint).getParent())) {
            boolean withWords = folder.getName().equals(fingerprint);
            if (withWords || folder.getName().equals(fingerprint + WITHOUT_WORDS)) {
                BatchStamp stamp = new BatchStamp(
                        LocalDate.EPOCH, runId, fingerprint, withWords ? StoreText.FULL : StoreText.NONE);
                new StoredAnalyses(keys.sparkSession(), store, stamp, false).keepOnly(keys);
            } else {
                store.delete(folder);
            }
        }
    }

    private void keepOnly(Dataset<Row> keys) {
        removeWhatIsBroken();
        List<Path> before = store.children(root);
        if (!files().isEmpty()) {
            Dataset<Row> stored = read(root.toString());
            stored.where("reject_code IS NULL")
                    .join(keys, new String[] {"analysis_key"}, "left_semi")
                    .unionByName(stored.where("reject_code IS NOT NULL"))
                    .write()
                    .parquet(newFolder());
        }
        before.forEach(store::delete);
    }

    private boolean storesWords() {
        return storeText != StoreText.NONE;
    }

    private List<String> files() {
        return store.children(root).stream()
                .flatMap(run -> store.children(run).stream())
                .filter(file -> file.getName().endsWith(PARQUET))
                .map(Path::toString)
                .toList();
    }

    /** What a crash has left half written, and files that have lost their end. */
    private void removeWhatIsBroken() {
        store.children(root).forEach(run -> store.delete(new Path(run, UNFINISHED)));
        List<String> files = files();
        if (files.isEmpty()) {
            return;
        }
        HadoopSettings hadoop = new HadoopSettings(spark.sparkContext().hadoopConfiguration());
        HasLostItsEnd isBroken = new HasLostItsEnd(hadoop);
        List<String> broken = files.size() <= MAX_LOOKED_AT
                ? files.stream().filter(isBroken::call).toList()
                : spark.createDataset(files, Encoders.STRING())
                        .repartition(spark.sparkContext().defaultParallelism())
                        .filter(isBroken)
                        .collectAsList();
        for (String file : broken) {
            LOG.warn("{} of the stored analyses is damaged and removed: what was in it is analyzed again", file);
            store.delete(new Path(file));
        }
    }

    /** A block that the disk has changed ends the reading of its file, with a warning of Spark's, and not the run. */
    private Dataset<Row> read(String... paths) {
        return ParquetFolder.read(
                spark.read()
                        .schema(AnalysisRow.SPEC.schema())
                        .option("recursiveFileLookup", "true")
                        .option("ignoreCorruptFiles", "true")
                        .option("parquet.page.verify-checksum.enabled", "true"),
                paths);
    }
}
