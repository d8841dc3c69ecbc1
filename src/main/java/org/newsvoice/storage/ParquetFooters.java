package org.newsvoice.storage;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/** Opens Parquet files for their footers. Stateless. */
public final class ParquetFooters {

    private ParquetFooters() {}

    /**
     * A reader of {@code file}, for the caller to close. It has {@code configuration}: without one, Parquet would read
     * Hadoop's defaults again for every file, which takes longer than the footer.
     *
     * @throws IOException when the file cannot be read
     * @throws RuntimeException when its end is damaged
     */
    public static ParquetFileReader open(FileStatus file, Configuration configuration) throws IOException {
        return ParquetFileReader.open(
                HadoopInputFile.fromStatus(file, configuration),
                HadoopReadOptions.builder(configuration).build());
    }
}
