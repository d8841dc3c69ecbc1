package org.newsvoice.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.EtagSource;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;

/**
 * Texts of a few lines, replaced in one step: a reader sees the old text or the new one, never neither and never half of one.
 * Where a rename replaces in one step, by a rename; in an object store, where a rename is a copy and a removal, by one write of the
 * whole object. Stores with conditional writes also refuse a write when somebody else has written meanwhile. Stateless.
 */
final class SmallFiles {

    /** Hadoop 3.4.2's names of conditional writes; older clients have no such capability. */
    private static final String IF_ABSENT = "fs.option.create.conditional.overwrite";

    private static final String IF_ETAG = "fs.option.create.conditional.overwrite.etag";

    /** Where FileContext renames onto an existing file in one step; elsewhere it removes the file first. */
    private static final Set<String> REPLACED_BY_RENAME = Set.of("file", "hdfs", "viewfs", "webhdfs", "swebhdfs");

    private static final int MAX_ATTEMPTS = 20;

    private final FileSystem fileSystem;
    private final Configuration configuration;

    SmallFiles(FileSystem fileSystem, Configuration configuration) {
        this.fileSystem = fileSystem;
        this.configuration = configuration;
    }

    /** The text of a file; empty when it is missing. */
    Optional<String> find(Path file) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try (InputStream in = fileSystem.open(file)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (FileNotFoundException e) {
                return Optional.empty();
            } catch (IOException e) {
                if (attempt == MAX_ATTEMPTS || !wasReplaced(e)) {
                    throw e;
                }
            }
        }
    }

    /** S3's client looks an object up, then reads just that version: by then it may have been replaced, which is no failure. */
    private static boolean wasReplaced(IOException e) {
        return e.getClass().getSimpleName().equals("RemoteFileChangedException");
    }

    /** Makes {@code text} the file's content, whatever it was. */
    void write(Path file, String text) throws IOException {
        if (!isReplacedByRename()) {
            put(fileSystem.create(file, true), text);
            return;
        }
        Path fresh = new Path(file.getParent(), "." + file.getName() + "-new");
        put(fileSystem.create(fresh, true), text);
        FileContext.getFileContext(file.toUri(), configuration).rename(fresh, file, Rename.OVERWRITE);
    }

    /**
     * Makes a file that is not there.
     *
     * @return false when it is there, and then stays as it is
     */
    boolean create(Path file, String text) throws IOException {
        try {
            if (isReplacedByRename()) {
                return createByRename(file, text);
            }
            if (isConditional(file)) {
                put(builder(file).overwrite(false).must(IF_ABSENT, true).build(), text);
            } else {
                put(fileSystem.create(file, false), text);
            }
            return true;
        } catch (IOException e) {
            return settled(file, Optional.empty(), text, e);
        }
    }

    /** So that nobody ever opens a file that is still being written. */
    private boolean createByRename(Path file, String text) throws IOException {
        Path fresh = new Path(file.getParent(), "." + file.getName() + "-" + UUID.randomUUID());
        put(fileSystem.create(fresh, false), text);
        try {
            FileContext.getFileContext(file.toUri(), configuration).rename(fresh, file);
            return true;
        } catch (FileAlreadyExistsException e) {
            fileSystem.delete(fresh, false);
            return false;
        }
    }

    private boolean isReplacedByRename() {
        return REPLACED_BY_RENAME.contains(fileSystem.getUri().getScheme());
    }

    /**
     * Replaces {@code before}, or a missing file where it is empty, by {@code text}: in one step with the comparison where the store
     * has conditional writes, else right after it.
     *
     * @return false when the file holds something else, and then stays as it is
     */
    boolean replace(Path file, Optional<String> before, String text) throws IOException {
        // The version first: whoever writes after this look makes the condition fail.
        Optional<String> version = isConditional(file) ? version(file) : Optional.empty();
        if (!find(file).map(String::strip).equals(before)) {
            return false;
        }
        if (!isConditional(file)) {
            write(file, text);
            return true;
        }
        if (version.isEmpty()) {
            return create(file, text);
        }
        try {
            put(builder(file).overwrite(true).must(IF_ETAG, version.get()).build(), text);
            return true;
        } catch (IOException e) {
            return settled(file, before, text, e);
        }
    }

    /** Whether the store compares and writes in one step. */
    boolean isConditional(Path file) throws IOException {
        return fileSystem.hasPathCapability(file, IF_ABSENT) && fileSystem.hasPathCapability(file, IF_ETAG);
    }

    private Optional<String> version(Path file) throws IOException {
        try {
            FileStatus status = fileSystem.getFileStatus(file);
            return status instanceof EtagSource known ? Optional.ofNullable(known.getEtag()) : Optional.empty();
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private FSDataOutputStreamBuilder<?, ?> builder(Path file) {
        return fileSystem.createFile(file).recursive();
    }

    /**
     * What a write that failed has come to: false when somebody else has written. Its client may have repeated a write that had
     * arrived, which the condition then refuses: the text is ours all the same.
     */
    private boolean settled(Path file, Optional<String> before, String text, IOException failure) throws IOException {
        Optional<String> now;
        try {
            now = find(file);
        } catch (IOException unreadable) {
            failure.addSuppressed(unreadable);
            throw failure;
        }
        if (now.map(String::strip).equals(before)) {
            throw failure;
        }
        return now.equals(Optional.of(text));
    }

    private static void put(OutputStream out, String text) throws IOException {
        try (out) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
