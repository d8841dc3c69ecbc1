package org.newsvoice.job.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.newsvoice.storage.HadoopSettings;

/** Whether the end of a Parquet file is missing: a power failure can truncate files that were already closed. */
public final class HasLostItsEnd implements FilterFunction<String> {

    private static final long serialVersionUID = 1L;
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    /** Magic, length of the footer, magic. */
    private static final int MIN_BYTES = 12;

    private final HadoopSettings hadoop;

    HasLostItsEnd(HadoopSettings hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public boolean call(String file) {
        Path path = new Path(file);
        try {
            FileSystem fileSystem = path.getFileSystem(hadoop.configuration());
            long length = fileSystem.getFileStatus(path).getLen();
            if (length < MIN_BYTES) {
                return true;
            }
            byte[] end = new byte[MAGIC.length];
            try (FSDataInputStream in = fileSystem.open(path)) {
                in.readFully(length - end.length, end);
            }
            return !Arrays.equals(end, MAGIC);
        } catch (IOException e) {
            // A disk's own checksum that does not fit is damage as well.
            return true;
        }
    }
}
