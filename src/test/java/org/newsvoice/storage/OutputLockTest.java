package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class OutputLockTest {

    private static final LockHolder FIRST =
            new LockHolder("first", Instant.parse("2027-06-08T10:00:00.5Z"), 4711, "press-1");
    private static final LockHolder SECOND =
            new LockHolder("second", Instant.parse("2027-06-08T10:00:01Z"), 4712, "press-2");

    @TempDir
    java.nio.file.Path folder;

    private final Configuration configuration = new Configuration();

    @Test
    void whoComesSecondIsToldWhoIsFirst() {
        Path output = new Path(folder.toUri());
        OutputLock held = OutputLock.take(output, FIRST, configuration);
        assertEquals(ErrorCode.OUTPUT_LOCKED.exitCode(), 6);
        assertRefused(output, "run first, since 2027-06-08T10:00:00Z, process 4711 on press-1");
        held.close();
        OutputLock.take(output, SECOND, configuration).close();
    }

    @Test
    void whereTheSystemKeepsNoLocksAKilledRunsFileSaysWhatToDo() throws IOException {
        // A second name of the local disk, which is no local disk to us.
        configuration.set("fs.disk.impl", DiskByAnotherName.class.getName());
        Path output = new Path("disk://" + folder);
        OutputLock held = OutputLock.take(output, FIRST, configuration);
        assertRefused(output, "run first,");
        held.close();
        OutputLock.take(output, FIRST, configuration).close();
        Files.writeString(folder.resolve("_lock"), "run lost, since long ago");
        assertRefused(output, "run lost, since long ago");
        assertRefused(output, "remove the file");
    }

    private void assertRefused(Path output, String words) {
        JobException refused = assertThrows(JobException.class, () -> OutputLock.take(output, SECOND, configuration));
        assertEquals(ErrorCode.OUTPUT_LOCKED, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused::getMessage);
    }

    /** The local disk without what only {@code file:} offers. */
    public static final class DiskByAnotherName extends org.apache.hadoop.fs.RawLocalFileSystem {
        @Override
        public java.net.URI getUri() {
            return java.net.URI.create("disk:///");
        }
    }
}
