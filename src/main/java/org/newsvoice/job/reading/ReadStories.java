package org.newsvoice.job.reading;

import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.task.BinPacking;
import org.newsvoice.job.task.ExactPartitions;
import org.newsvoice.job.task.Progress;
import org.newsvoice.storage.HadoopSettings;
import org.newsvoice.storage.InputFile;
import org.newsvoice.table.ColumnTypes;

/**
 * Reads and parses every file of the plan, in tasks packed by size, and stores stories and rejects as Parquet. Our own
 * code opens the files in the tasks: this is some fifty times faster than Spark's whole-file sources for small files,
 * and lets us limit the damage of a broken file.
 */
public final class ReadStories {

    /** The plan's files as rows. */
    static final StructType FILES = ColumnTypes.struct(
            required("file_no", INT),
            required("path", STRING),
            required("corpus", STRING),
            required("bytes", LONG),
            required("uri", STRING),
            required("bin", INT));

    private static final long TASK_BYTES = 16L << 20;
    /** What opening a file costs, as bytes read. */
    private static final long OPEN_BYTES = 16L << 10;

    private static final int MAX_TASKS = 10_000;

    private final SparkSession spark;
    private final StoryReader reader;
    private final Progress progress;

    /** Reads with {@code reader}, and reports how far it is to {@code progress}. */
    public ReadStories(SparkSession spark, StoryReader reader, Progress progress) {
        this.spark = spark;
        this.reader = reader;
        this.progress = progress;
    }

    /** Reads {@code files} into Parquet files of {@link ReadRow} in {@code folder}. */
    public void run(List<InputFile> files, String folder) {
        int tasks = tasks(files);
        Dataset<Row> plan = spark.createDataFrame(rows(files, tasks), FILES);
        HadoopSettings hadoop = new HadoopSettings(spark.sparkContext().hadoopConfiguration());
        ExactPartitions.place(plan, "bin", tasks)
                .mapPartitions(new FilesToStories(reader, hadoop, progress.recordsRead()), Encoders.row(ReadRow.SCHEMA))
                .write()
                .parquet(folder);
    }

    private int tasks(List<InputFile> files) {
        long bytes = files.stream().mapToLong(ReadStories::cost).sum();
        long bySize = Math.max(bytes / TASK_BYTES, spark.sparkContext().defaultParallelism());
        return (int) Math.max(1, Math.min(Math.min(bySize, files.size()), MAX_TASKS));
    }

    private static long cost(InputFile file) {
        return file.file().bytes() + OPEN_BYTES;
    }

    private static List<Row> rows(List<InputFile> files, int tasks) {
        int[] order = IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> -cost(files.get(i))))
                .mapToInt(Integer::intValue)
                .toArray();
        BinPacking packing = new BinPacking(new long[tasks]);
        int[] bins = packing.place(
                IntStream.of(order).mapToLong(i -> cost(files.get(i))).toArray());
        int[] ranks = packing.ranks();
        List<Row> rows = new ArrayList<>(files.size());
        for (int i = 0; i < order.length; i++) {
            InputFile file = files.get(order[i]);
            rows.add(RowFactory.create(
                    order[i],
                    file.file().path(),
                    file.file().corpus(),
                    file.file().bytes(),
                    file.uri(),
                    ranks[bins[i]]));
        }
        return rows;
    }
}
