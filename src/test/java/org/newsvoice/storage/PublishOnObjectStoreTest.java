package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Publishing where a rename is no single step: with conditional writes, and what holds without them. */
class PublishOnObjectStoreTest {

    @TempDir
    java.nio.file.Path folder;

    private final Configuration configuration = new Configuration();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereverAWriterDiesReadersHaveTheRunBefore(boolean conditional) {
        ObjectDisk.mount(configuration, conditional);
        publish("r0");
        String shown = "r0";
        boolean died = true;
        for (int writes = 0; died; writes++) {
            OutputLock lock = take("r" + (writes + 1));
            ObjectDisk.dieAfter(writes);
            try {
                lock.publish("r" + (writes + 1), "manifest of r" + (writes + 1));
                shown = "r" + (writes + 1);
            } catch (UncheckedIOException dead) {
                // As told.
            }
            died = ObjectDisk.revive();
            assertEquals(
                    shown,
                    PublishedOutput.open(output().toString(), configuration).runId());
            lock.close();
        }
        assertEquals("r3", shown, "the manifest and the pointer are the two writes of a publication");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReaderInALoopSeesARunEachTime(boolean conditional) throws Exception {
        ObjectDisk.mount(configuration, conditional);
        publish("r0");
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reads = reader.submit(() -> {
                int n = 0;
                while (!done.get() || n == 0) {
                    PublishedOutput seen = PublishedOutput.open(output().toString(), configuration);
                    assertEquals("manifest of " + seen.runId(), seen.manifest());
                    n++;
                }
                return n;
            });
            for (int run = 1; run <= 20; run++) {
                publish("r" + run);
            }
            done.set(true);
            assertTrue(reads.get() > 0);
        } finally {
            reader.shutdownNow();
        }
    }

    @Test
    void oneOfTwoThatTakeTheLockAtOnceGetsIt() throws Exception {
        ObjectDisk.mount(configuration, true);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                CyclicBarrier go = new CyclicBarrier(2);
                List<Future<OutputLock>> tries = new ArrayList<>();
                for (String run : List.of("a" + round, "b" + round)) {
                    tries.add(pool.submit(() -> {
                        go.await();
                        return take(run);
                    }));
                }
                List<OutputLock> locks = new ArrayList<>();
                for (Future<OutputLock> attempt : tries) {
                    try {
                        locks.add(attempt.get());
                    } catch (ExecutionException refused) {
                        assertEquals(
                                ErrorCode.OUTPUT_LOCKED,
                                assertInstanceOf(JobException.class, refused.getCause())
                                        .code());
                    }
                }
                assertEquals(1, locks.size());
                locks.get(0).close();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Its lock was cleared, the next run has published and is gone again; so the lock alone would not tell. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRunThatAnotherHasOvertakenDoesNotPublish(boolean conditional) {
        ObjectDisk.mount(configuration, conditional);
        publish("r0");
        LockHolder slow = holder("slow");
        OutputLock overtaken = OutputLock.take(output(), slow, configuration);
        OutputLock.clear(output(), configuration);
        publish("fast");
        OutputLock sameWords = OutputLock.take(output(), slow, configuration);
        JobException refused = assertThrows(JobException.class, () -> overtaken.publish("slow", "manifest of slow"));
        assertEquals(ErrorCode.OUTPUT_LOCKED, refused.code());
        assertEquals(
                "fast", PublishedOutput.open(output().toString(), configuration).runId());
        sameWords.close();
    }

    private Path output() {
        return new Path(ObjectDisk.name(folder));
    }

    /** There are no links, so the summary of a run names the folder that its tables are in. */
    @Test
    void theTablesAreInTheFolderOfTheRun() {
        ObjectDisk.mount(configuration, true);
        publish("r0");
        assertEquals("_data/r0", new OutputStore(output().toString(), configuration).publishedFolder());
        OutputStore local = new OutputStore(folder.resolve("local").toString(), new Configuration());
        local.publish("r0", "manifest", Optional.empty());
        assertEquals("current", local.publishedFolder());
    }

    private void publish(String run) {
        OutputLock lock = take(run);
        lock.publish(run, "manifest of " + run);
        lock.close();
    }

    private OutputLock take(String run) {
        return OutputLock.take(output(), holder(run), configuration);
    }

    private static LockHolder holder(String run) {
        return new LockHolder(run, "anna", Instant.parse("2027-06-08T10:00:00Z"), 4711, "press-1", "");
    }
}
