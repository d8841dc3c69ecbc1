package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class OutputLockTest {

    private static final LockHolder FIRST =
            new LockHolder("first", "anna", Instant.parse("2027-06-08T10:00:00.5Z"), 4711, "press-1", "");
    private static final LockHolder SECOND =
            new LockHolder("second", "ben", Instant.parse("2027-06-08T10:00:01Z"), 4712, "press-2", "");

    @TempDir
    java.nio.file.Path folder;

    private final Configuration configuration = new Configuration();

    @Test
    void whoComesSecondIsToldWhoIsFirst() {
        Path output = new Path(folder.toUri());
        OutputLock held = OutputLock.take(output, FIRST, configuration);
        assertEquals(ErrorCode.OUTPUT_LOCKED.exitCode(), 6);
        assertRefused(output, "run first of anna, since 2027-06-08T10:00:00Z, process 4711 on press-1, ");
        held.close();
        OutputLock.take(output, SECOND, configuration).close();
    }

    @Test
    void whereTheSystemKeepsNoLocksAKilledRunsFileIsExplainedAndCleared() throws IOException {
        FaultyDisk.mount(configuration);
        Path output = new Path(FaultyDisk.name(folder));
        OutputLock held = OutputLock.take(output, FIRST, configuration);
        assertRefused(output, "run first of anna,");
        held.check();
        held.close();
        OutputLock.take(output, FIRST, configuration).close();
        LockHolder here = LockHolder.here("lost", Instant.now().minus(Duration.ofHours(5)));
        // Perhaps in another container that has the host's name: nobody knows whether it has ended.
        LockHolder gone = new LockHolder("lost", "anna", here.since(), Integer.MAX_VALUE, here.host(), "another");
        Files.writeString(folder.resolve("_lock"), gone.text());
        assertRefused(output, ", 5 hours ago): it holds");
        assertRefused(output, "That process is no longer there.");
        assertRefused(output, "--break-lock");
        assertEquals(Optional.of(gone.words()), OutputLock.clear(output, configuration));
        assertEquals(Optional.empty(), OutputLock.clear(output, configuration));
        OutputLock.take(output, FIRST, configuration).close();
    }

    @Test
    void theLockOfAProcessOfThisMachineThatHasEndedIsTakenOver() throws IOException {
        FaultyDisk.mount(configuration);
        Path output = new Path(FaultyDisk.name(folder));
        LockHolder here = LockHolder.here("lost", Instant.now());
        LockHolder gone = new LockHolder("lost", "anna", here.since(), Integer.MAX_VALUE, here.host(), here.machine());
        Files.writeString(folder.resolve("_lock"), gone.text());
        OutputLock taken = OutputLock.take(output, here, configuration);
        taken.check();
        // The holder is alive: this very process.
        assertRefused(output, "run lost of");
        taken.close();
    }

    @Test
    void aRunThatFailsBecauseItsLockWasClearedSaysSo() {
        FaultyDisk.mount(configuration);
        Path output = new Path(FaultyDisk.name(folder));
        OutputLock lock = OutputLock.take(output, FIRST, configuration);
        IOException failure = new IOException("File does not exist: _data/first/_staging/read");
        assertSame(failure, lock.causeOf(failure));
        OutputLock.clear(output, configuration);
        assertEquals(
                ErrorCode.OUTPUT_LOCKED,
                assertInstanceOf(JobException.class, lock.causeOf(failure)).code());
    }

    @Test
    void aRunWhoseLockWasClearedMayNotPublishAndLeavesTheNextOnesLock() {
        FaultyDisk.mount(configuration);
        Path output = new Path(FaultyDisk.name(folder));
        OutputLock first = OutputLock.take(output, FIRST, configuration);
        OutputLock.clear(output, configuration);
        OutputLock second = OutputLock.take(output, SECOND, configuration);
        assertEquals(
                ErrorCode.OUTPUT_LOCKED,
                assertThrows(JobException.class, first::check).code());
        first.close();
        second.check();
    }

    @Test
    void whatAProcessHoldsIsNotCleared() {
        Path output = new Path(folder.toUri());
        OutputLock held = OutputLock.take(output, FIRST, configuration);
        JobException refused = assertThrows(JobException.class, () -> OutputLock.clear(output, configuration));
        assertEquals(ErrorCode.OUTPUT_LOCKED, refused.code());
        held.close();
        assertEquals(Optional.empty(), OutputLock.clear(output, configuration));
    }

    private void assertRefused(Path output, String words) {
        JobException refused = assertThrows(JobException.class, () -> OutputLock.take(output, SECOND, configuration));
        assertEquals(ErrorCode.OUTPUT_LOCKED, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused::getMessage);
    }
}
