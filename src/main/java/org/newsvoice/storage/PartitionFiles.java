package org.newsvoice.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The names of a table's files. Spark gives each file that it writes a unique name, and files that a later run carries
 * over keep it, so equal names mean equal rows. Stateless.
 */
public final class PartitionFiles {

    private static final String PARQUET = ".parquet";

    private PartitionFiles() {}

    /**
     * The files by the name of their folder, that of the table or of a partition. One listing, which an object store
     * answers a thousand files at a time.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static SortedMap<String, SortedSet<String>> of(Path table, Configuration configuration) {
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        try {
            RemoteIterator<LocatedFileStatus> files =
                    FileSystems.of(table, configuration).listFiles(table, true);
            while (files.hasNext()) {
                Path file = files.next().getPath();
                if (file.getName().endsWith(PARQUET)) {
                    names.computeIfAbsent(file.getParent().getName(), folder -> new TreeSet<>())
                            .add(file.getName());
                }
            }
        } catch (FileNotFoundException missing) {
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
