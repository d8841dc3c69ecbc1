package org.newsvoice.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One writer at a time for an output. On a local disk the operating system holds the lock and frees it when the process
 * ends, however it ends; elsewhere it is a file that is created once, which a killed run leaves behind. The next run
 * takes such a file over if the killed process is known to have run on this machine; else somebody must clear it.
 */
public final class OutputLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutputLock.class);

    private static final String NAME = "_lock";

    private final OutputStore store;
    private final Held held;
    private final Optional<String> shown;

    private OutputLock(OutputStore store, Held held) {
        this.store = store;
        this.held = held;
        this.shown = store.findPublishedRun();
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
            FileSystem fileSystem = FileSystems.of(output, configuration);
            Path file = new Path(fileSystem.makeQualified(output), NAME);
            return new OutputLock(
                    new OutputStore(output.toString(), configuration),
                    LocalFiles.isLocal(file)
                            ? takeLocal(LocalFiles.path(file), holder)
                            : takeRemote(fileSystem, new SmallFiles(fileSystem, configuration), file, holder));
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The output " + output + " cannot be written (" + StorageFailures.reason(e)
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
            FileSystem fileSystem = FileSystems.of(output, configuration);
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
            Optional<String> holder = new SmallFiles(fileSystem, configuration).find(file);
            fileSystem.delete(file, false);
            return holder.map(LockHolder::firstLine);
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The lock of " + output + " cannot be cleared (" + StorageFailures.reason(e)
                            + "). Check the rights of this user.",
                    e);
        }
    }

    private static Held takeLocal(java.nio.file.Path file, LockHolder holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.UTF_8)));
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

    private static Held takeRemote(FileSystem fileSystem, SmallFiles files, Path file, LockHolder holder)
            throws IOException {
        if (!files.create(file, holder.text()) && !takeOver(fileSystem, files, file, holder)) {
            throw refused(files, file);
        }
        Held held = new Held() {
            @Override
            public boolean isOurs() throws IOException {
                return files.find(file).equals(Optional.of(holder.text()));
            }

            @Override
            public void release() throws IOException {
                if (isOurs()) {
                    fileSystem.delete(file, false);
                }
            }
        };
        // A store that lets two create the same file keeps the later one's.
        if (!held.isOurs()) {
            throw refused(files, file);
        }
        return held;
    }

    /**
     * Takes the place of a holder that is known to have ended. Of two that do so at once only one holds the lock in the end; the
     * other is refused, or finds out before it publishes.
     */
    private static boolean takeOver(FileSystem fileSystem, SmallFiles files, Path file, LockHolder holder)
            throws IOException {
        Optional<String> left = files.find(file);
        if (left.flatMap(LockHolder::parse).filter(LockHolder::hasEnded).isEmpty()) {
            return false;
        }
        boolean taken;
        if (files.isConditional(file)) {
            taken = files.replace(file, left.map(String::strip), holder.text());
        } else {
            fileSystem.delete(file, false);
            taken = files.create(file, holder.text());
        }
        if (taken) {
            LOG.warn(
                    "The lock of {} was left by a process of this machine that has ended; it is taken over",
                    left.map(LockHolder::firstLine).orElse(""));
        }
        return taken;
    }

    private static JobException refused(SmallFiles files, Path file) throws IOException {
        return locked(
                file.toString(),
                // Empty when that run has just ended.
                files.find(file).orElse(""),
                "Wait for that run to end. If it was killed, the tables are those of the run before it: give --break-lock to"
                        + " clear the lock and run.");
    }

    private static JobException locked(String file, String text, String whatNext) {
        // Its holder may not have written its name yet.
        String who = text.isEmpty() ? "unnamed as yet" : LockHolder.firstLine(text);
        Optional<LockHolder> holder = LockHolder.parse(text);
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
            throw new JobException(
                    ErrorCode.ENVIRONMENT, "The output's lock cannot be read: " + StorageFailures.reason(e), e);
        }
    }

    /**
     * What a run under this lock has failed from: the cleared lock where it was cleared, since whoever cleared it also removes
     * what this run has staged, else {@code failure}.
     */
    public Exception causeOf(Exception failure) {
        try {
            check();
        } catch (JobException e) {
            if (e.code() == ErrorCode.OUTPUT_LOCKED) {
                e.addSuppressed(failure);
                return e;
            }
            failure.addSuppressed(e);
        }
        return failure;
    }

    /**
     * Publishes a run of this output under the lock.
     *
     * @throws JobException OUTPUT_LOCKED when the lock was cleared, or another run has published since it was taken; then
     *     readers see what they saw
     */
    public void publish(String runId, String manifest) {
        check();
        store.publish(runId, manifest, shown);
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            held.release();
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT, "The output's lock cannot be freed: " + StorageFailures.reason(e), e);
        }
    }
}
