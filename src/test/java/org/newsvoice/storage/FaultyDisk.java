package org.newsvoice.storage;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local disk by another name, {@code faulty:}: without what only {@code file:} offers, and failing when told to. One for
 * all threads and sessions.
 */
public final class FaultyDisk extends LocalDisk.Raw {

    private static final int SOUND = Integer.MAX_VALUE;
    private static final AtomicInteger LEFT = new AtomicInteger(SOUND);

    /** Makes {@code configuration} know the disk, which is sound. */
    public static void mount(Configuration configuration) {
        configuration.set("fs.faulty.impl", FaultyDisk.class.getName());
        repair();
    }

    /** The disk's name of a local folder. */
    public static String name(java.nio.file.Path folder) {
        return "faulty://" + folder;
    }

    /** Takes {@code changes} more changes (files and folders made, files renamed), then none. */
    public static void failAfter(int changes) {
        LEFT.set(changes);
    }

    /** Takes changes again; gives how many it has taken since {@link #failAfter}, if it was sound to begin with. */
    public static int repair() {
        return SOUND - LEFT.getAndSet(SOUND);
    }

    @Override
    public URI getUri() {
        return URI.create("faulty:///");
    }

    @Override
    public FSDataOutputStream create(
            Path file, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
            throws IOException {
        change();
        return super.create(file, overwrite, bufferSize, replication, blockSize, progress);
    }

    @Override
    public boolean mkdirs(Path folder, FsPermission permission) throws IOException {
        change();
        return super.mkdirs(folder, permission);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        change();
        return super.rename(from, to);
    }

    private static void change() throws IOException {
        if (LEFT.getAndUpdate(left -> left == 0 ? 0 : left - 1) == 0) {
            throw new IOException("No space left on device");
        }
    }
}
