package org.newsvoice.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;

/**
 * A file or folder in an output that no reader sees and no later run needs.
 *
 * @param kind what it is
 * @param path the folder or file
 * @param bytes the space that removing it frees; 0 for tables whose files also belong to another run, like those of
 * unchanged dates
 */
public record Leftover(Kind kind, Path path, long bytes) {

    /** Why it can go. */
    public enum Kind {
        /** Staged tables of a run that was cut short. */
        CUT_SHORT,
        /** Tables of a run that others have followed. */
        OLD_RUN,
        /** Analyses made by another analyzer than that of the published run. */
        OLD_ANALYSES,
        /** How a run ended. */
        OLD_REPORT
    }

    /** Analyses that a killed task was writing. */
    private static final String UNFINISHED = "_temporary";

    /**
     * All leftovers that {@code store} holds. Those of runs that were cut short count whatever their age, so this is for
     * whoever holds the lock.
     *
     * @param before what was written since then is none
     * @param keptRuns the last so many published runs are none
     * @param analyzer whose analyses are none; empty when nothing is published, and then no analyses are any
     */
    public static List<Leftover> in(OutputStore store, Instant before, int keptRuns, Optional<String> analyzer) {
        Found found = new Found(store);
        store.unfinishedRuns().forEach(run -> found.add(Kind.CUT_SHORT, run));
        store.publishedRuns().stream()
                .skip(keptRuns)
                .filter(run -> isOld(store, new Path(run, OutputStore.MANIFEST), before))
                .forEach(run -> found.add(Kind.OLD_RUN, run));
        for (Path folder : store.children(new Path(store.root(), OutputStore.ANALYSES))) {
            boolean old = store.children(folder).stream().allMatch(run -> isOld(store, run, before));
            boolean needed = analyzer.map(own ->
                            folder.getName().equals(own) || folder.getName().startsWith(own + "-"))
                    .orElse(true);
            if (old && !needed) {
                found.add(Kind.OLD_ANALYSES, folder);
            } else {
                store.children(folder).stream()
                        .flatMap(run -> store.children(run).stream())
                        .filter(file -> file.getName().equals(UNFINISHED))
                        .forEach(file -> found.add(Kind.CUT_SHORT, file));
            }
        }
        store.children(new Path(store.root(), OutputStore.REPORTS)).stream()
                .filter(report -> isOld(store, report, before))
                .forEach(report -> found.add(Kind.OLD_REPORT, report));
        return found.leftovers;
    }

    private static boolean isOld(OutputStore store, Path file, Instant before) {
        return store.modified(file) < before.toEpochMilli();
    }

    /** Adds up what removing one after the other sets free. */
    private static final class Found {

        private final OutputStore store;
        private final FreedSpace space = new FreedSpace();
        private final List<Leftover> leftovers = new ArrayList<>();

        Found(OutputStore store) {
            this.store = store;
        }

        void add(Kind kind, Path path) {
            try {
                long bytes = LocalFiles.isLocal(path) ? space.remove(LocalFiles.path(path)) : store.bytes(path);
                leftovers.add(new Leftover(kind, path, bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
