package org.newsvoice.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
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
     * Takes the lock of {@code output}, which exists.
     *
     * @throws JobException OUTPUT_LOCKED when somebody else holds it
     */
    public static OutputLock take(Path output, Configuration configuration) {
        try {
            FileSystem fileSystem = output.getFileSystem(configuration);
            Path qualified = fileSystem.makeQualified(output);
            return new OutputLock(
                    LocalFiles.isLocal(qualified)
                            ? takeLocal(LocalFiles.path(new Path(qualified, NAME)))
                            : takeRemote(fileSystem, new Path(qualified, NAME)));
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    "The output " + output + " cannot be written (" + e.getMessage()
                            + "). Check the path given to --output, the free space and the rights of this user.",
                    e);
        }
    }

    private static AutoCloseable takeLocal(java.nio.file.Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by another run of this very process.
        }
        channel.close();
        throw locked(file.toString(), "It is freed when that run ends.");
    }

    private static AutoCloseable takeRemote(FileSystem fileSystem, Path file) throws IOException {
        try {
            fileSystem.create(file, false).close();
        } catch (FileAlreadyExistsException e) {
            throw locked(file.toString(), "If no run is alive, remove that file.");
        }
        return () -> fileSystem.delete(file, false);
    }

    private static JobException locked(String file, String whatNext) {
        return new JobException(
                ErrorCode.OUTPUT_LOCKED, "Another run is writing this output: it holds " + file + ". " + whatNext);
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
