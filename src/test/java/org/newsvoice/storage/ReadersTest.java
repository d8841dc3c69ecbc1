package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader in a loop, while fifty runs publish one after the other, sees all tables of one run each time. */
class ReadersTest {

    private static final int RUNS = 50;
    private static final List<String> TABLES = List.of("articles", "quotes", "speakers");

    @TempDir
    Path folder;

    private final Configuration configuration = new Configuration();

    @Test
    void oursAndPlainOnesThatResolveTheLinkOnce() throws IOException, InterruptedException, ExecutionException {
        OutputStore store = new OutputStore(folder.toString(), configuration);
        publish(store, 0);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> ours = readers.submit(() -> read(this::openedByUs, done));
            Future<Integer> plain =
                    readers.submit(() -> read(() -> folder.resolve("current").toRealPath(), done));
            for (int i = 1; i <= RUNS; i++) {
                publish(store, i);
            }
            done.set(true);
            assertTrue(ours.get() > 0 && plain.get() > 0);
        } finally {
            readers.shutdownNow();
        }
        store.retain(2);
        assertEquals(2, store.children(store.runFolder("x").getParent()).size());
        assertEquals("run-" + RUNS, store.findPublishedRun().orElseThrow());
    }

    private interface Resolve {
        Path runFolder() throws IOException;
    }

    private Path openedByUs() {
        return Path.of(PublishedOutput.open(folder.toString(), configuration)
                .folder()
                .toUri()
                .getPath());
    }

    /** Reads all tables again and again; gives how often. */
    private static int read(Resolve resolve, AtomicBoolean done) throws IOException {
        int n = 0;
        while (!done.get() || n == 0) {
            Path run = resolve.runFolder();
            String name = run.getFileName().toString();
            for (String table : TABLES) {
                assertEquals(name, Files.readString(run.resolve(table)), table);
            }
            assertEquals(name, Files.readString(run.resolve("_manifest.json")));
            n++;
        }
        return n;
    }

    private void publish(OutputStore store, int number) throws IOException {
        String name = "run-" + number;
        Path run = Files.createDirectories(folder.resolve("_data").resolve(name));
        for (String table : TABLES) {
            Files.writeString(run.resolve(table), name);
        }
        store.publish(name, name, store.findPublishedRun());
    }
}
