package org.newsvoice.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;

/** Counts the rows of committed Parquet files from their footers, without reading rows. Stateless. */
public final class ParquetRows {

    private static final String PARQUET = ".parquet";

    private ParquetRows() {}

    /**
     * The rows in {@code folder} and the partitions below it; 0 when it is missing. Hidden files count for nothing.
     *
     * @throws UncheckedIOException when a file cannot be read
     */
    public static long count(Path folder, Configuration configuration) {
        try {
            FileSystem files = FileSystems.of(folder, configuration);
            return files.exists(folder) ? count(files, folder, configuration) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long count(FileSystem files, Path folder, Configuration configuration) throws IOException {
        long rows = 0;
        for (FileStatus child : files.listStatus(folder)) {
            String name = child.getPath().getName();
            if (name.startsWith("_") || name.startsWith(".")) {
                continue;
            }
            if (child.isDirectory()) {
                rows += count(files, child.getPath(), configuration);
            } else if (name.endsWith(PARQUET)) {
                rows += count(child, configuration);
            }
        }
        return rows;
    }

    private static long count(FileStatus file, Configuration configuration) throws IOException {
        try (ParquetFileReader reader = ParquetFooters.open(file, configuration)) {
            return reader.getRecordCount();
        }
    }
}
