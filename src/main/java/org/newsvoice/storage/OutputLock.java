package org.newsvoice.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * One writer at a time for an output. On a local disk the operating system holds the lock and frees it when the process
 * ends, however it ends; elsewhere it is a file that is created once, which a killed run leaves behind.
 */
public final class OutputLock implements AutoCloseable {

    private static final String NAME = "_lock";

    private final Held held;

    private OutputLock(Held held) {
        this.held = held;
    }

    /** A lock as its file system keeps it. */
    private interface Held {
        boolean isOurs() throws IOException;

        void release() throws IOException;
    }

    /**
     * Takes the lock of {@code output}, which exists, and writes {@code holder} into it.
     *
     * @throws JobException OUTPUT_LOCKED when somebody else holds it; the message says who
     */
    public static OutputLock take(Path output, LockHolder holder, Configuration configuration) {
        try {
            FileSystem fileSystem = output.getFileSystem(configuration);
            Path file = new Path(fileSystem.makeQualified(output), NAME);
            return new OutputLock(
                    LocalFiles.isLocal(file)
                            ? takeLocal(LocalFiles.path(file), holder)
                            : takeRemote(fileSystem, file, holder));
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The output " + output + " cannot be written (" + e.getMessage()
                            + "). Check the path given to --output, the free space and the rights of this user.",
                    e);
        }
    }

    /**
     * Clears a lock that a killed run has left; gives its holder in words, or nothing when there is none. A run that is still
     * alive and loses its lock so publishes nothing.
     *
     * @throws JobException OUTPUT_LOCKED when the operating system knows that the run is alive
     */
    public static Optional<String> clear(Path output, Configuration configuration) {
        try {
            FileSystem fileSystem = output.getFileSystem(configuration);
            Path file = new Path(fileSystem.makeQualified(output), NAME);
            if (!fileSystem.exists(file)) {
                return Optional.empty();
            }
            if (LocalFiles.isLocal(file)) {
                // Free as soon as its process has ended: who can take it need not clear it.
                takeLocal(LocalFiles.path(file), LockHolder.here("break-lock", Instant.now()))
                        .release();
                return Optional.empty();
            }
            String holder = content(fileSystem, file);
            fileSystem.delete(file, false);
            return Optional.of(holder);
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The lock of " + output + " cannot be cleared (" + e.getMessage()
                            + "). Check the rights of this user.",
                    e);
        }
    }

    private static Held takeLocal(java.nio.file.Path file, LockHolder holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.words().getBytes(StandardCharsets.UTF_8)));
                return new Held() {
                    @Override
                    public boolean isOurs() {
                        return channel.isOpen();
                    }

                    @Override
                    public void release() throws IOException {
                        channel.close();
                    }
                };
            }
        } catch (OverlappingFileLockException e) {
            // Held by another run of this very process.
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw locked(
                file.toString(),
                Files.readString(file),
                "Wait for that run to end, or end its process; the lock ends with it, and --break-lock cannot clear it.");
    }

    private static Held takeRemote(FileSystem fileSystem, Path file, LockHolder holder) throws IOException {
        try (OutputStream out = fileSystem.create(file, false)) {
            out.write(holder.words().getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw locked(
                    file.toString(),
                    content(fileSystem, file),
                    "Wait for that run to end. If it was killed, the tables are those of the run before it: give --break-lock to"
                            + " clear the lock and run.");
        }
        return new Held() {
            @Override
            public boolean isOurs() throws IOException {
                return content(fileSystem, file).equals(holder.words());
            }

            @Override
            public void release() throws IOException {
                if (isOurs()) {
                    fileSystem.delete(file, false);
                }
            }
        };
    }

    private static String content(FileSystem fileSystem, Path file) throws IOException {
        try (InputStream in = fileSystem.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (FileNotFoundException e) {
            // That run has just ended.
            return "";
        }
    }

    private static JobException locked(String file, String words, String whatNext) {
        // Its holder may not have written its name yet.
        String who = words.isEmpty() ? "unnamed as yet" : words;
        Optional<LockHolder> holder = LockHolder.parse(words);
        String age =
                holder.map(known -> ", " + known.age(Instant.now()) + " ago").orElse("");
        String gone = holder.filter(LockHolder::isGone).isPresent() ? "That process is no longer there. " : "";
        return new JobException(
                ErrorCode.OUTPUT_LOCKED,
                "Another run is writing this output (" + who + age + "): it holds " + file + ". " + gone + whatNext);
    }

    /**
     * Makes sure that nobody has cleared the lock meanwhile.
     *
     * @throws JobException OUTPUT_LOCKED when somebody has
     */
    public void check() {
        try {
            if (!held.isOurs()) {
                throw new JobException(
                        ErrorCode.OUTPUT_LOCKED,
                        "Somebody has cleared this run's lock on the output while it ran. Nothing was published; what it has"
                                + " analyzed is stored for the next run.");
            }
        } catch (IOException e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "The output's lock cannot be read: " + e.getMessage(), e);
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            held.release();
        } catch (IOException e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "The output's lock cannot be freed: " + e.getMessage(), e);
        }
    }
}
