import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.StorageStatistics;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import org.newsvoice.storage.PartitionFiles;

/**
 * What carrying N dates over costs on a real store, without Spark: CarriedDates OUTPUT-URL N.... The first run writes N dates of nine
 * folders with a file of 20 kB each; each further one adds a date. The second has to copy; the third takes over what the first had.
 */
final class CarriedDates {

    private static final int FOLDERS = 9;
    private static final int BYTES = 20_000;
    private static final LocalDate FIRST = LocalDate.parse("2029-01-01");

    private final Configuration configuration = new Configuration();
    private final Path output;
    private final FileSystem files;

    private CarriedDates(String url) throws IOException {
        this.output = new Path(url);
        this.files = output.getFileSystem(configuration);
    }

    public static void main(String[] words) {
        boolean sound = true;
        try {
            CarriedDates drill = new CarriedDates(words[0]);
            for (int i = 1; i < words.length; i++) {
                sound &= drill.after(Integer.parseInt(words[i]));
            }
        } catch (Exception e) {
            e.printStackTrace();
            sound = false;
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean after(int dates) throws Exception {
        files.delete(output, true);
        run(1, dates);
        String copied = run(2, dates + 1);
        String taken = run(3, dates + 2);
        String again = run(4, dates + 3);
        System.out.printf("%d dates: copied: %s%n", dates, copied);
        System.out.printf("%d dates: taken over: %s%n", dates, taken);
        System.out.printf("%d dates: and again: %s%n", dates, again);
        Path shown = new OutputStore(output.toString(), configuration).runFolder("r4");
        for (int folder = 0; folder < FOLDERS; folder++) {
            if (PartitionFiles.of(new Path(shown, "table" + folder), configuration).size() != dates + 3) {
                System.out.println("dates are missing");
                return false;
            }
        }
        return true;
    }

    /** Run number {@code run}, which makes the dates {@code dates} in all; gives what carrying over cost. */
    private String run(int run, int dates) throws Exception {
        OutputStore store = new OutputStore(output.toString(), configuration);
        store.create();
        OutputLock lock = OutputLock.take(output, LockHolder.here("r" + run, Instant.now()), configuration);
        store.retain(1);
        int known = run == 1 ? 0 : dates - 1;
        List<OutputStore.Carried> carried = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        for (int date = 0; date < dates; date++) {
            for (int folder = 0; folder < FOLDERS; folder++) {
                String name = "table" + folder + "/ingest_date=" + FIRST.plusDays(date);
                if (date < known) {
                    carried.add(new OutputStore.Carried(
                            new Path(store.runFolder("r" + (run - 1)), name), new Path(store.runFolder("r" + run), name)));
                } else {
                    written.add(new Path(store.runFolder("r" + run), name + "/part-00000-" + run + "-" + date + ".parquet"));
                }
            }
        }
        files.mkdirs(store.runFolder("r" + run));
        Map<String, Long> before = statistics();
        long begun = System.nanoTime();
        store.carryOver(carried);
        double seconds = (System.nanoTime() - begun) / 1e9;
        Map<String, Long> cost = statistics();
        before.forEach((name, count) -> cost.merge(name, -count, Long::sum));
        cost.values().removeIf(count -> count == 0);
        write(written);
        store.removeSpare();
        lock.publish("r" + run, "{}");
        lock.close();
        return String.format("%.1f s, %s", seconds, cost);
    }

    private void write(List<Path> paths) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (Path path : paths) {
            all.add(() -> {
                try (FSDataOutputStream out = files.create(path, true)) {
                    out.write(new byte[BYTES]);
                }
                return true;
            });
        }
        for (Future<Boolean> each : threads.invokeAll(all)) {
            each.get();
        }
        threads.shutdown();
    }

    /** Bytes through this machine and requests, as Hadoop's clients count them. */
    private Map<String, Long> statistics() {
        Map<String, Long> found = new TreeMap<>();
        for (Iterator<StorageStatistics> all = FileSystem.getGlobalStorageStatistics().iterator(); all.hasNext(); ) {
            StorageStatistics statistics = all.next();
            for (Iterator<StorageStatistics.LongStatistic> each = statistics.getLongStatistics(); each.hasNext(); ) {
                StorageStatistics.LongStatistic one = each.next();
                String name = one.getName();
                boolean isBytes = statistics.getName().equals(output.toUri().getScheme())
                        && (name.equals("bytesRead") || name.equals("bytesWritten"));
                boolean isRequest = name.startsWith("object_") && name.endsWith("_requests")
                        || name.startsWith("object_") && name.endsWith("_request")
                        || name.startsWith("action_http_") && name.endsWith("_request")
                        || statistics.getName().startsWith("DFSOps");
                if (isBytes || isRequest) {
                    found.merge(name, one.getValue(), Long::sum);
                }
            }
        }
        return found;
    }
}
