package org.newsvoice.benchmark;

import java.io.FileNotFoundException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.newsvoice.article.FieldHash;
import org.newsvoice.storage.InputFile;
import org.newsvoice.storage.InputListing;

/**
 * What the driver holds of its input when every story is a file of its own: {@code N...} lists so many files of a file system that is
 * made up, 1,000 to a folder, and prints seconds and bytes of heap a file.
 */
public final class ListedFiles {

    private static final int IN_FOLDER = 1000;

    private ListedFiles() {}

    /** See the class. */
    public static void main(String[] numbers) {
        for (String number : numbers) {
            Configuration configuration = new Configuration();
            configuration.set("fs.made.impl", Made.class.getName());
            configuration.setBoolean("fs.made.impl.disable.cache", true);
            configuration.setLong("made.files", Long.parseLong(number));
            long before = used();
            long begun = System.nanoTime();
            List<InputFile> files = new InputListing(configuration).list(List.of("made://store/news"));
            double listed = (System.nanoTime() - begun) / 1e9;
            FieldHash hash = new FieldHash();
            files.forEach(file -> hash.add(file.uri() + " " + file.file().bytes()));
            double hashed = (System.nanoTime() - begun) / 1e9;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d files: listed after %.1f s, hashed after %.1f s (%s), %d bytes a file",
                    files.size(),
                    listed,
                    hashed,
                    hash.hex().substring(0, 8),
                    (used() - before) / files.size()));
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Folders of files that are not there. */
    public static final class Made extends FileSystem {

        @Override
        public FileStatus[] listStatus(Path folder) {
            long files = getConf().getLong("made.files", 0);
            if (folder.getName().equals("news")) {
                return IntStream.range(0, (int) (files / IN_FOLDER))
                        .mapToObj(i -> status(new Path(folder, "outlet-" + i), true))
                        .toArray(FileStatus[]::new);
            }
            return IntStream.range(0, IN_FOLDER)
                    .mapToObj(i -> status(new Path(folder, "story-2027-06-08-" + i + ".txt"), false))
                    .toArray(FileStatus[]::new);
        }

        private static FileStatus status(Path path, boolean folder) {
            return new FileStatus(
                    folder ? 0 : 3000, folder, 1, 1L << 27, 0, 0, FsPermission.getFileDefault(), "desk", "desk", path);
        }

        @Override
        public FileStatus getFileStatus(Path path) throws FileNotFoundException {
            if (!path.getName().equals("news")) {
                throw new FileNotFoundException(path.toString());
            }
            return status(path, true);
        }

        @Override
        public URI getUri() {
            return URI.create("made://store");
        }

        @Override
        public Path getWorkingDirectory() {
            return new Path("made://store/");
        }

        @Override
        public void setWorkingDirectory(Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FSDataInputStream open(Path file, int bufferSize) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FSDataOutputStream create(
                Path file,
                FsPermission permission,
                boolean overwrite,
                int bufferSize,
                short replication,
                long blockSize,
                Progressable progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FSDataOutputStream append(Path file, int bufferSize, Progressable progress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean rename(Path from, Path to) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean delete(Path path, boolean recursive) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean mkdirs(Path path, FsPermission permission) {
            throw new UnsupportedOperationException();
        }
    }
}
