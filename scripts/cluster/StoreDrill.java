import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.PublishedOutput;

/** Publishing, reading and locking as the job does it, on a real store and without Spark: StoreDrill OUTPUT-URL. */
final class StoreDrill {

    private static final int PUBLISHES = 20;
    private static final int ROUNDS = 40;
    private static final List<String> TABLES = List.of("articles", "quotes", "speakers");

    private final Configuration configuration = new Configuration();
    private final Path output;
    private final FileSystem files;

    private StoreDrill(String url) throws IOException {
        // Each lock has a client of its own, as each process has.
        configuration.setBoolean("fs.hdfs.impl.disable.cache", true);
        configuration.setBoolean("fs.s3a.impl.disable.cache", true);
        this.output = new Path(url);
        this.files = output.getFileSystem(configuration);
    }

    public static void main(String[] words) {
        boolean sound = false;
        try {
            StoreDrill drill = new StoreDrill(words[0]);
            drill.files.delete(drill.output, true);
            drill.files.mkdirs(drill.output);
            sound = drill.readersDuringPublishes() & drill.twoAtOnce() & drill.overtaken();
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean readersDuringPublishes() throws Exception {
        publish("r0");
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Future<int[]> reads = pool.submit(() -> {
            int[] counts = new int[3];
            while (!done.get()) {
                counts[0]++;
                try {
                    PublishedOutput seen = PublishedOutput.open(output.toString(), configuration);
                    for (String table : TABLES) {
                        if (!text(seen.table(table)).equals(seen.runId())) {
                            counts[2]++;
                        }
                    }
                } catch (Exception e) {
                    counts[1]++;
                    System.err.println(e);
                }
            }
            return counts;
        });
        for (int run = 1; run <= PUBLISHES; run++) {
            publish("r" + run);
        }
        done.set(true);
        pool.shutdown();
        int[] counts = reads.get();
        System.out.printf(
                "%d reads of three tables during %d publishes: %d failed, %d saw two runs%n",
                counts[0], PUBLISHES, counts[1], counts[2]);
        return counts[0] > 0 && counts[1] + counts[2] == 0;
    }

    private boolean twoAtOnce() throws Exception {
        int both = 0;
        int one = 0;
        ExecutorService pool = Executors.newFixedThreadPool(2);
        for (int round = 0; round < ROUNDS; round++) {
            CyclicBarrier go = new CyclicBarrier(2);
            Callable<OutputLock> first = taking(go, "a" + round);
            Callable<OutputLock> second = taking(go, "b" + round);
            int got = 0;
            for (Future<OutputLock> attempt : pool.invokeAll(List.of(first, second))) {
                OutputLock lock = attempt.get();
                if (lock != null) {
                    got++;
                    lock.close();
                }
            }
            both += got == 2 ? 1 : 0;
            one += got == 1 ? 1 : 0;
            OutputLock.clear(output, configuration);
        }
        pool.shutdown();
        System.out.printf("two runs at once, %d times: one got the lock %d times, both %d%n", ROUNDS, one, both);
        return both == 0;
    }

    /** A run that gave its lock back before the other asked lets both have it, one after the other; so each waits for the other. */
    private Callable<OutputLock> taking(CyclicBarrier go, String run) {
        return () -> {
            go.await();
            OutputLock lock = null;
            try {
                lock = OutputLock.take(output, LockHolder.here(run, Instant.now()), configuration);
            } catch (JobException refused) {
                if (refused.code() != ErrorCode.OUTPUT_LOCKED) {
                    System.err.println(refused);
                }
            }
            go.await();
            return lock;
        };
    }

    private boolean overtaken() throws IOException {
        OutputLock slow = OutputLock.take(output, LockHolder.here("slow", Instant.now()), configuration);
        OutputLock.clear(output, configuration);
        publish("fast");
        String end = "it published";
        try {
            slow.publish("slow", "{}");
        } catch (JobException refused) {
            end = String.valueOf(refused.code());
        }
        String shown = PublishedOutput.open(output.toString(), configuration).runId();
        System.out.printf("a run whose lock was cleared and whom another overtook: %s, readers see %s%n", end, shown);
        return end.equals("OUTPUT_LOCKED") && shown.equals("fast");
    }

    private void publish(String run) throws IOException {
        for (String table : TABLES) {
            try (FSDataOutputStream out = files.create(new Path(output, "_data/" + run + "/" + table), true)) {
                out.write(run.getBytes(StandardCharsets.UTF_8));
            }
        }
        OutputLock lock = OutputLock.take(output, LockHolder.here(run, Instant.now()), configuration);
        lock.publish(run, "{}");
        lock.close();
    }

    private String text(Path file) throws IOException {
        try (FSDataInputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
