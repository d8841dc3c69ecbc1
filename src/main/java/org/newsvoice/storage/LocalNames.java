package org.newsvoice.storage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** What Hadoop does not say of the names on a local disk: pipes look like files to it, and what it cannot open it leaves out. Stateless. */
final class LocalNames {

    private LocalNames() {}

    private static boolean isLocal(Path path) {
        return "file".equals(path.toUri().getScheme());
    }

    /** Whether {@code path} can be read to an end: a regular file, or one of another file system. A pipe would be waited for. */
    static boolean isReadable(Path path) {
        try {
            return !isLocal(path) || Files.isRegularFile(new File(path.toUri().getPath()).toPath());
        } catch (InvalidPathException unnameable) {
            return true;
        }
    }

    /** The names in {@code folder} that are not among {@code listed}. */
    static Set<String> missing(Path folder, List<FileStatus> listed) {
        String[] names = isLocal(folder) ? new File(folder.toUri().getPath()).list() : null;
        Set<String> missing = new TreeSet<>(names == null ? List.of() : List.of(names));
        missing.removeAll(
                listed.stream().map(status -> status.getPath().getName()).collect(Collectors.toSet()));
        // Hadoop's own checksum files belong to others.
        missing.removeIf(name -> name.startsWith(".") && name.endsWith(".crc"));
        return missing;
    }
}
