package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication copies where there are no links: little, and the tables are those of a copy. */
class CarryOverTest {

    private static final List<String> TABLES = List.of("quotes", "people", "_months/quotes");

    @TempDir
    java.nio.file.Path folder;

    private final Configuration configuration = new Configuration();
    /** By date the run that wrote it, of the published tables. */
    private final Map<String, String> published = new TreeMap<>();

    private FileSystem store;

    @BeforeEach
    void mount() throws IOException {
        ObjectDisk.mount(configuration, true);
        store = root().getFileSystem(configuration);
    }

    @Test
    void eachRunCopiesOnlyWhatTheRunBeforeItWrote() throws IOException {
        List<Integer> uploads = new ArrayList<>();
        for (int day = 1; day <= 6; day++) {
            int before = ObjectDisk.uploads();
            run("r" + day, date(day));
            uploads.add(ObjectDisk.uploads() - before);
        }
        int own = TABLES.size() + 4; // a file for each table, the lock, the manifest, the pointer, the marker
        assertEquals(
                IntStream.of(0, 1, 1, 1, 1, 1)
                        .map(date -> own + date * TABLES.size())
                        .boxed()
                        .toList(),
                uploads);
    }

    @Test
    void aDateThatWasRedoneIsTakenFromWhereItWasRedone() throws IOException {
        run("r1", date(1), date(2));
        run("r2", date(3));
        run("r3", date(1));
        run("r4", date(4));
        run("r5", date(2), date(3));
        run("r6", date(5));
    }

    @Test
    void whereverARunDiesThePublishedTablesAndThoseOfTheNextRunAreWhole() throws IOException {
        run("r1", date(1), date(2));
        run("r2", date(3));
        boolean died = true;
        for (int writes = 1; died; writes++) {
            ObjectDisk.dieAfter(writes);
            try {
                run("dying" + writes, date(1 + writes % 5));
            } catch (UncheckedIOException | IOException dead) {
                check();
            }
            died = ObjectDisk.revive();
            OutputLock.clear(root(), configuration);
            run("a" + writes, date(1 + writes % 4));
            run("b" + writes, date(2 + writes % 4));
        }
        check();
    }

    @Test
    void whatTheSpareRunHasLostIsCopied() throws IOException {
        run("r1", date(1), date(2));
        run("r2", date(3));
        store.delete(new Path(run("r1"), "quotes/" + date(1)), true);
        store.delete(new Path(run("r1"), "people"), true);
        run("r3", date(4));
    }

    @Test
    void aRunThatIsGivenUpGivesItsTables() throws IOException {
        run("r1", date(1), date(2));
        run("r2", date(3));
        OutputStore output = new OutputStore(root().toString(), configuration);
        output.giveUp(run("r1"));
        int before = ObjectDisk.uploads();
        output.carryOver(List.of(
                new OutputStore.Carried(
                        new Path(run("r2"), "quotes/" + date(1)), new Path(run("r3"), "quotes/" + date(1))),
                new OutputStore.Carried(
                        new Path(run("r2"), "quotes/" + date(2)), new Path(run("r3"), "quotes/" + date(2)))));
        assertEquals(before, ObjectDisk.uploads());
        check();
    }

    @Test
    void noMoreRunsStayThanAreKept() throws IOException {
        for (int day = 1; day <= 4; day++) {
            run("r" + day, date(day));
        }
        assertEquals(List.of(run("r4"), run("r3")), new OutputStore(root().toString(), configuration).publishedRuns());
        assertTrue(new OutputStore(root().toString(), configuration)
                .unfinishedRuns()
                .isEmpty());
    }

    @Test
    void onALocalDiskFilesAreLinked() throws IOException {
        java.nio.file.Path file = folder.resolve("_data/r1/quotes/" + date(1) + "/part-1.parquet");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "rows");
        OutputStore output = new OutputStore(folder.toString(), configuration);
        Path table = new Path(output.runFolder("r2"), "quotes/" + date(1));
        output.carryOver(new Path(output.runFolder("r1"), "quotes/" + date(1)), table);
        assertTrue(Files.isSameFile(file, java.nio.file.Path.of(table.toUri().getPath(), "part-1.parquet")));
    }

    /** A run as the job makes it, which writes {@code dates} and carries the others over. */
    private void run(String id, String... dates) throws IOException {
        OutputStore output = new OutputStore(root().toString(), configuration);
        output.create();
        OutputLock lock = OutputLock.take(
                root(),
                new LockHolder(id, "anna", Instant.parse("2027-06-08T10:00:00Z"), 4711, "press-1", ""),
                configuration);
        output.retain(1);
        Optional<Path> before = output.findPublishedRun().map(output::runFolder);
        write(new Path(run(id), "_staging/marker"), id);
        Map<String, String> now = new TreeMap<>(published);
        List.of(dates).forEach(date -> now.put(date, id));
        List<OutputStore.Carried> carried = new ArrayList<>();
        now.forEach((date, writer) -> {
            if (!writer.equals(id)) {
                TABLES.forEach(table -> carried.add(new OutputStore.Carried(
                        new Path(before.orElseThrow(), table + "/" + date), new Path(run(id), table + "/" + date))));
            }
        });
        output.carryOver(carried);
        for (String table : TABLES) {
            for (String date : dates) {
                write(new Path(run(id), table + "/" + date + "/part-" + id + date + ".parquet"), id + table + date);
            }
        }
        output.delete(new Path(run(id), "_staging"));
        output.removeSpare();
        lock.publish(id, "{}");
        lock.close();
        published.putAll(now);
        check();
    }

    /** The published tables hold each date as it was written last, and nothing else. */
    private void check() throws IOException {
        Path shown = PublishedOutput.open(root().toString(), configuration).folder();
        Map<String, String> expected = new TreeMap<>();
        published.forEach((date, writer) -> TABLES.forEach(table ->
                expected.put(table + "/" + date + "/part-" + writer + date + ".parquet", writer + table + date)));
        Map<String, String> found = new TreeMap<>();
        java.nio.file.Path local = java.nio.file.Path.of(shown.toUri().getPath());
        try (var walk = Files.walk(local)) {
            for (java.nio.file.Path file : walk.filter(Files::isRegularFile).toList()) {
                found.put(local.relativize(file).toString(), Files.readString(file));
            }
        }
        found.remove(OutputStore.MANIFEST);
        assertEquals(expected, found);
    }

    private void write(Path file, String text) throws IOException {
        try (var out = store.create(file, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path run(String id) {
        return new OutputStore(root().toString(), configuration).runFolder(id);
    }

    private Path root() {
        return new Path(ObjectDisk.name(folder));
    }

    private static String date(int day) {
        return "ingest_date=2030-01-0" + day;
    }
}
