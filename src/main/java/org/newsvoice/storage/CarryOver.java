package org.newsvoice.storage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.newsvoice.storage.OutputStore.Carried;

/**
 * Brings unchanged folders of the published run into the next one. On a local disk by links. Elsewhere there are none: the next run
 * takes the tables of a run that is to be removed anyway, renames them and copies only what differs, since most of their dates are
 * those of the published run. What it has taken it lists, and keeps only folders with the same {@link PartitionFiles} as the
 * published run has. Used by one thread, with several of its own.
 */
final class CarryOver {

    /** At the same time, since each waits for the store more than for this machine. */
    private static final int THREADS = 32;

    private final FileSystem fileSystem;
    private final Configuration configuration;
    private final Path runs;
    private final Optional<Path> spare;

    /**
     * Into runs in {@code runs}.
     *
     * @param spare a run that nobody needs any more, without its manifest
     */
    CarryOver(FileSystem fileSystem, Configuration configuration, Path runs, Optional<Path> spare) {
        this.fileSystem = fileSystem;
        this.configuration = configuration;
        this.runs = runs;
        this.spare = spare;
    }

    /** Carries folders over; nothing for a folder that is missing. */
    void run(List<Carried> folders) throws IOException {
        if (LocalFiles.isLocal(runs)) {
            for (Carried folder : folders) {
                if (fileSystem.exists(folder.from())) {
                    LocalFiles.link(LocalFiles.path(folder.from()), LocalFiles.path(folder.to()));
                }
            }
            return;
        }
        Map<Path, List<Carried>> byTable = new HashMap<>();
        folders.forEach(folder -> byTable.computeIfAbsent(folder.to().getParent(), table -> new ArrayList<>())
                .add(folder));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Carried>>> tables = new ArrayList<>();
            byTable.forEach((table, its) -> tables.add(() -> take(table, its)));
            List<Callable<Boolean>> copies = new ArrayList<>();
            for (List<Carried> left : all(threads, tables)) {
                left.forEach(folder -> copies.add(() -> copy(folder)));
            }
            all(threads, copies);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> all(ExecutorService threads, List<Callable<T>> work) throws IOException {
        List<Future<T>> futures = work.stream().map(threads::submit).toList();
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : futures) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while tables were carried over");
        }
        return results;
    }

    /** Takes the spare run's table, and gives those of {@code folders} that it has not. */
    private List<Carried> take(Path table, List<Carried> folders) throws IOException {
        Optional<Path> source = inSpare(table);
        if (source.isEmpty() || fileSystem.exists(table) || !fileSystem.exists(source.get())) {
            return folders;
        }
        fileSystem.mkdirs(table.getParent());
        if (!fileSystem.rename(source.get(), table)) {
            return folders;
        }
        SortedMap<String, SortedSet<String>> taken = PartitionFiles.of(table, configuration);
        Map<Path, SortedMap<String, SortedSet<String>>> published = new HashMap<>();
        Set<Path> kept = new HashSet<>();
        List<Carried> left = new ArrayList<>();
        for (Carried folder : folders) {
            SortedSet<String> wanted = published
                    .computeIfAbsent(folder.from().getParent(), from -> PartitionFiles.of(from, configuration))
                    .get(folder.from().getName());
            if (wanted != null && wanted.equals(taken.get(folder.to().getName()))) {
                kept.add(folder.to());
            } else {
                left.add(folder);
            }
        }
        for (FileStatus child : fileSystem.listStatus(table)) {
            if (!kept.contains(child.getPath())) {
                fileSystem.delete(child.getPath(), true);
            }
        }
        return left;
    }

    /** Where the spare run has what the next run has at {@code table}; empty for the run's folder itself. */
    private Optional<Path> inSpare(Path table) {
        String name = table.getName();
        Path above = table.getParent();
        while (above != null && !runs.equals(above.getParent())) {
            name = above.getName() + "/" + name;
            above = above.getParent();
        }
        String below = name;
        return above == null ? Optional.empty() : spare.map(run -> new Path(run, below));
    }

    private boolean copy(Carried folder) throws IOException {
        if (!fileSystem.exists(folder.from())) {
            return false;
        }
        fileSystem.mkdirs(folder.to().getParent());
        return FileUtil.copy(fileSystem, folder.from(), fileSystem, folder.to(), false, true, configuration);
    }
}
