package org.newsvoice.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system, but for permissions: those it sets itself, where Hadoop without its native library starts
 * a {@code chmod} for every file and folder, which costs more than a small file. Safe for use by several threads.
 */
public final class LocalDisk extends LocalFileSystem {

    /** Called by Hadoop, which is told the name of the class. */
    public LocalDisk() {
        super(new Raw());
    }

    /** The files without their checksums. */
    static class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (view == null || permission.getStickyBit()) {
                super.setPermission(path, permission);
            } else {
                view.setPermissions(PosixFilePermissions.fromString(permission.toString()));
            }
        }
    }
}
