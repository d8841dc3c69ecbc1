package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDiskTest {

    private final java.nio.file.Path folder;

    LocalDiskTest(@TempDir java.nio.file.Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxr-x---", "rw-r--r--", "r--------", "rwxrwxrwx"})
    void filesAndFoldersGetTheirPermissions(String permissions) throws IOException {
        try (FileSystem disk = disk()) {
            FsPermission permission = FsPermission.valueOf("-" + permissions);
            Path file = new Path(folder.resolve("file").toUri());
            disk.create(file).close();
            disk.setPermission(file, permission);
            Path inner = new Path(folder.resolve("inner").toUri());
            FileSystem.mkdirs(disk, inner, permission);
            assertEquals(permissions, permissions("file"));
            assertEquals(permissions, permissions("inner"));
        }
    }

    /** A folder like /tmp, which Java's own interface cannot make. */
    @Test
    void aFolderForAllKeepsOthersFromRemovingWhatIsNotTheirs() throws IOException {
        try (FileSystem disk = disk()) {
            Path shared = new Path(folder.resolve("shared").toUri());
            disk.mkdirs(shared);
            disk.setPermission(shared, new FsPermission((short) 01777));
            assertEquals("rwxrwxrwx", permissions("shared"));
            assertEquals(01777, (int) Files.getAttribute(folder.resolve("shared"), "unix:mode") & 07777);
        }
    }

    private static FileSystem disk() throws IOException {
        Configuration configuration = new Configuration();
        configuration.set("fs.file.impl", LocalDisk.class.getName());
        FileSystem disk = FileSystem.newInstance(java.net.URI.create("file:///"), configuration);
        return assertInstanceOf(LocalDisk.class, disk);
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
