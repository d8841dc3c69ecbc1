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

    private final AutoCloseable held;

    private OutputLock(AutoCloseable held) {
        this.held = held;
    }

    /**
     * Takes the lock of {@code output}, which exists, and writes {@code holder} into it.
     *
     * @throws JobException OUTPUT_LOCKED when somebody else holds it; the message says who
     */
    public static OutputLock take(Path output, LockHolder holder, Configuration configuration) {
        try {
            FileSystem fileSystem = output.getFileSystem(configuration);
            Path qualified = fileSystem.makeQualified(output);
            return new OutputLock(
                    LocalFiles.isLocal(qualified)
                            ? takeLocal(LocalFiles.path(new Path(qualified, NAME)), holder)
                            : takeRemote(fileSystem, new Path(qualified, NAME), holder));
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The output " + output + " cannot be written (" + e.getMessage()
                            + "). Check the path given to --output, the free space and the rights of this user.",
                    e);
        }
    }

    private static AutoCloseable takeLocal(java.nio.file.Path file, LockHolder holder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.words().getBytes(StandardCharsets.UTF_8)));
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by another run of this very process.
        }
        channel.close();
        throw locked(file.toString(), Files.readAllBytes(file), "Wait for that run to end; the lock ends with it.");
    }

    private static AutoCloseable takeRemote(FileSystem fileSystem, Path file, LockHolder holder) throws IOException {
        try (OutputStream out = fileSystem.create(file, false)) {
            out.write(holder.words().getBytes(StandardCharsets.UTF_8));
        } catch (FileAlreadyExistsException e) {
            throw locked(
                    file.toString(),
                    content(fileSystem, file),
                    "Wait for that run to end. If it was killed, the tables are those of the run before it: remove the"
                            + " file and start again.");
        }
        return () -> fileSystem.delete(file, false);
    }

    private static byte[] content(FileSystem fileSystem, Path file) throws IOException {
        try (InputStream in = fileSystem.open(file)) {
            return in.readAllBytes();
        } catch (FileNotFoundException e) {
            // That run has just ended.
            return new byte[0];
        }
    }

    private static JobException locked(String file, byte[] holder, String whatNext) {
        // Its holder may not have written its name yet.
        String who = holder.length == 0 ? "unnamed as yet" : new String(holder, StandardCharsets.UTF_8);
        return new JobException(
                ErrorCode.OUTPUT_LOCKED,
                "Another run is writing this output (" + who + "): it holds " + file + ". " + whatNext);
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "The output's lock cannot be freed: " + e.getMessage(), e);
        }
    }
}
