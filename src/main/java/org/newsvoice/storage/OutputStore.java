package org.newsvoice.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * An output on disk:
 *
 * <pre>
 * OUT/_data/RUN_ID/TABLE/ingest_date=D/*.parquet   every run writes its own copy of all tables
 * OUT/_data/RUN_ID/_standings/ingest_date=D/*.parquet   what later batches know its stories by
 * OUT/_data/RUN_ID/_months/NAME/2030-01/*.parquet   past months of some of these, in one file each
 * OUT/_data/RUN_ID/_manifest.json                  written last: a run without it is not finished
 * OUT/current -> _data/RUN_ID                      what readers see; swapped by one atomic rename
 * OUT/_analyses/ANALYZER/RUN_ID/*.parquet          what is known of stories, for later runs
 * OUT/_current                                     the run's id, where there are no symbolic links
 * OUT/_run.json                                    how the last run ended
 * OUT/_runs/RUN_ID.json                            how each run ended
 * OUT/_forgotten                                   which stories are never to come back, as hashes
 * </pre>
 *
 * For one thread at a time, which may itself use several; an I/O problem is an {@link UncheckedIOException}.
 */
public final class OutputStore {

    static final String DATA = "_data";
    static final String ANALYSES = "_analyses";
    static final String LINK = "current";
    static final String POINTER = "_current";
    static final String MANIFEST = "_manifest.json";
    static final String REPORTS = "_runs";
    private static final String REPORT = "_run.json";
    private static final String FORGOTTEN = "_forgotten";

    private static final long UNFINISHED = -1;

    private final Path root;
    private final FileSystem fileSystem;
    private final Configuration configuration;
    private final SmallFiles smallFiles;
    private Optional<Path> spare = Optional.empty();

    /** The output at {@code output}, which need not exist. */
    public OutputStore(String output, Configuration configuration) {
        this.configuration = configuration;
        try {
            Path given = new Path(output);
            this.fileSystem = FileSystems.of(given, configuration);
            this.root = fileSystem.makeQualified(given);
            this.smallFiles = new SmallFiles(fileSystem, configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The output's folder, qualified. */
    public Path root() {
        return root;
    }

    /** Whether the output's folder is there. */
    public boolean exists() {
        return attempt(() -> fileSystem.exists(root));
    }

    /** Makes the output's folder. */
    public void create() {
        attempt(() -> fileSystem.mkdirs(root));
    }

    /** Whether the folder holds anything that no run of ours has put there. */
    public boolean holdsForeignFiles() {
        return children(root).stream()
                .map(Path::getName)
                .anyMatch(name -> !name.startsWith("_") && !name.startsWith(".") && !name.equals(LINK));
    }

    /** Where run {@code runId} writes. */
    public Path runFolder(String runId) {
        return new Path(new Path(root, DATA), runId);
    }

    /** Where the analyses that {@code analyzer} has made are stored. */
    public Path analysesFolder(String analyzer) {
        return new Path(new Path(root, ANALYSES), analyzer);
    }

    /** The run that readers see now. */
    public Optional<String> findPublishedRun() {
        return attempt(() -> {
            if (LocalFiles.isLocal(root)) {
                java.nio.file.Path link = LocalFiles.path(new Path(root, LINK));
                if (Files.isSymbolicLink(link)) {
                    return Optional.of(
                            Files.readSymbolicLink(link).getFileName().toString());
                }
            }
            return findText(new Path(root, POINTER)).map(String::strip);
        });
    }

    /** Where readers find the tables, below the root: the link, or the run's own folder where there are no links. */
    public String publishedFolder() {
        boolean isLinked = LocalFiles.isLocal(root) && Files.isSymbolicLink(LocalFiles.path(new Path(root, LINK)));
        return isLinked ? LINK : findPublishedRun().map(run -> DATA + "/" + run).orElse(LINK);
    }

    /**
     * The manifest of the run that readers see now, as JSON; empty when nothing was ever published here.
     *
     * @throws JobException INPUT_UNREADABLE when something was, but its manifest or the pointer to it is gone
     */
    public Optional<String> findPublishedManifest() {
        Optional<String> run = findPublishedRun();
        if (run.isEmpty()) {
            refuseLostPointer();
        }
        return run.map(this::manifest);
    }

    /**
     * The manifest of a run that was published, as JSON.
     *
     * @throws JobException INPUT_UNREADABLE when it is gone
     */
    String manifest(String runId) {
        Path manifest = new Path(runFolder(runId), MANIFEST);
        return findText(manifest)
                .orElseThrow(() -> damaged("readers are shown the run " + runId + ", but its manifest " + manifest
                        + " is missing, so it is unknown what its tables should contain"));
    }

    /**
     * For an output without a published run.
     *
     * @throws JobException INPUT_UNREADABLE when there was one
     */
    void refuseLostPointer() {
        // A run that is cut short just before the first publication leaves a manifest, too, but no report.
        List<String> lost = finishedRuns().stream()
                .filter(run -> attempt(() -> fileSystem.exists(report(run))))
                .toList();
        if (!lost.isEmpty()) {
            throw damaged("neither " + LINK + " nor " + POINTER + " says which tables are published, though "
                    + String.join(", ", lost) + " in " + DATA + " did publish");
        }
    }

    private JobException damaged(String what) {
        String instead = finishedRuns().stream()
                .findFirst()
                .map(run -> LocalFiles.isLocal(root)
                        ? "point readers to the last run that is whole (ln -sfn " + DATA + "/" + run + " "
                                + LocalFiles.path(new Path(root, LINK)) + "), or "
                        : "write the id of the last run that is whole, " + run + ", into " + new Path(root, POINTER)
                                + ", or ")
                .orElse("");
        return new JobException(
                ErrorCode.INPUT_UNREADABLE,
                "The output " + root + " is damaged: " + what + ". Put back what was removed, or " + instead
                        + "write to another --output, or start over here with analyze --force, which drops all dates but"
                        + " the one that it writes.");
    }

    /** The runs whose tables are there to the last, which is the manifest; the last one first. */
    private List<String> finishedRuns() {
        return runFolders().stream()
                .filter(run -> finished(run) != UNFINISHED)
                .sorted(Comparator.comparingLong(this::finished).reversed())
                .map(Path::getName)
                .toList();
    }

    /** The list of forgotten stories; empty when none was ever forgotten. */
    public Optional<String> findForgotten() {
        return findText(new Path(root, FORGOTTEN));
    }

    /** Replaces the list of forgotten stories in one step. */
    public void writeForgotten(String list) {
        writeText(new Path(root, FORGOTTEN), list);
    }

    /** How the last run ended, as JSON. */
    public Optional<String> findReport() {
        return findText(new Path(root, REPORT));
    }

    /**
     * A folder of an earlier run that a run has as it is.
     *
     * @param from where it is; may be missing
     * @param to where the run has it
     */
    public record Carried(Path from, Path to) {}

    /** Carries one folder over, as {@link #carryOver(Collection)}. */
    public void carryOver(Path from, Path to) {
        carryOver(List.of(new Carried(from, to)));
    }

    /**
     * Carries folders of an earlier run over: links on a local disk; elsewhere those of the spare run that {@link #retain} left, or
     * copies. Nothing for a folder that is missing.
     */
    public void carryOver(Collection<Carried> folders) {
        attempt(() -> {
            // Without its manifest it is an unfinished run, which nobody counts on and the next run removes.
            if (spare.isPresent() && !folders.isEmpty()) {
                fileSystem.delete(new Path(spare.get(), MANIFEST), false);
            }
            new CarryOver(fileSystem, configuration, new Path(root, DATA), spare).run(List.copyOf(folders));
            return true;
        });
    }

    /** The folders and files in {@code folder}, sorted; none when it is missing. */
    public List<Path> children(Path folder) {
        return attempt(() -> {
            List<Path> found = new ArrayList<>();
            try {
                for (FileStatus status : fileSystem.listStatus(folder)) {
                    found.add(status.getPath());
                }
            } catch (FileNotFoundException e) {
                return List.of();
            }
            found.sort(null);
            return found;
        });
    }

    /** Removes a folder and all in it. */
    public void delete(Path folder) {
        attempt(() -> fileSystem.delete(folder, true));
    }

    /**
     * Writes the run's manifest and makes its tables the ones that readers see, in one step.
     *
     * @param before the run that they saw when this one began
     * @throws JobException OUTPUT_LOCKED when they see another one by now, which then stays
     */
    void publish(String runId, String manifest, Optional<String> before) {
        writeText(new Path(runFolder(runId), MANIFEST), manifest);
        if (!attempt(() -> point(runId, before))) {
            throw new JobException(
                    ErrorCode.OUTPUT_LOCKED,
                    "Another run has published in " + root
                            + " while this one ran, so this one published nothing: its lock on"
                            + " the output was cleared, or the store let two runs take it. What it has analyzed is stored for"
                            + " the next run.");
        }
    }

    private boolean point(String runId, Optional<String> before) throws IOException {
        if (LocalFiles.isLocal(root)) {
            if (!findPublishedRun().equals(before)) {
                return false;
            }
            try {
                LocalFiles.pointTo(LocalFiles.path(new Path(root, LINK)), java.nio.file.Path.of(DATA, runId));
                return true;
            } catch (UnsupportedOperationException e) {
                // A disk without symbolic links: the pointer file below serves.
            }
        }
        return smallFiles.replace(new Path(root, POINTER), before, runId);
    }

    /** Says how a run ended, whether or not it published: among all runs, and as the last one. */
    public void report(String runId, String json) {
        attempt(() -> fileSystem.mkdirs(new Path(root, REPORTS)));
        writeText(report(runId), json);
        writeText(new Path(root, REPORT), json);
    }

    private Path report(String runId) {
        return new Path(new Path(root, REPORTS), runId + ".json");
    }

    /**
     * Removes what runs that did not get to their end have left, and the tables of published ones but for the last {@code kept}.
     * What readers see now always stays. Where there are no links, the last run that would go stays for the next to take its tables
     * over ({@link #carryOver(Collection)}), until {@link #removeSpare}. Under the lock only.
     */
    public void retain(int kept) {
        unfinishedRuns().forEach(this::delete);
        List<Path> going = publishedRuns().stream().skip(Math.max(1, kept)).toList();
        spare = LocalFiles.isLocal(root) ? Optional.empty() : going.stream().findFirst();
        going.stream().filter(run -> !spare.equals(Optional.of(run))).forEach(this::delete);
    }

    /**
     * Where there are no links, lets the next run take over the tables of one that is to be removed, as {@link #retain} does. Under the
     * lock only.
     */
    public void giveUp(Path run) {
        spare = LocalFiles.isLocal(root) ? Optional.empty() : Optional.of(run);
    }

    /** Removes the run whose tables the next run took, if any. */
    public void removeSpare() {
        spare.ifPresent(this::delete);
        spare = Optional.empty();
    }

    /** Folders of the published runs: first the one that readers see now, then the others, the last one first. */
    public List<Path> publishedRuns() {
        Optional<Path> shown = findPublishedRun().map(this::runFolder);
        List<Path> runs = new ArrayList<>(shown.stream().toList());
        long last = shown.map(this::finished).orElse(UNFINISHED);
        runFolders().stream()
                .filter(run -> !runs.contains(run) && finished(run) != UNFINISHED && finished(run) <= last)
                .sorted(Comparator.comparingLong(this::finished).reversed())
                .forEach(runs::add);
        return List.copyOf(runs);
    }

    /** Folders of runs that were cut short, the last one perhaps just before it would have published. */
    List<Path> unfinishedRuns() {
        List<Path> published = publishedRuns();
        return runFolders().stream().filter(run -> !published.contains(run)).toList();
    }

    /** Whether no run has published or staged anything. */
    public boolean holdsNoRun() {
        return runFolders().isEmpty() && findPublishedRun().isEmpty();
    }

    private List<Path> runFolders() {
        return children(new Path(root, DATA));
    }

    /** When the run's tables were complete, else {@link #UNFINISHED}. */
    private long finished(Path run) {
        Path manifest = new Path(run, MANIFEST);
        return attempt(() -> fileSystem.exists(manifest)) ? modified(manifest) : UNFINISHED;
    }

    /** When a file was changed last, in milliseconds since 1970. */
    long modified(Path file) {
        return attempt(() -> fileSystem.getFileStatus(file).getModificationTime());
    }

    /** Bytes of all files below {@code folder}. */
    long bytes(Path folder) {
        return attempt(() -> fileSystem.getContentSummary(folder).getLength());
    }

    private Optional<String> findText(Path file) {
        return attempt(() -> smallFiles.find(file));
    }

    private void writeText(Path file, String text) {
        attempt(() -> {
            smallFiles.write(file, text);
            return true;
        });
    }

    private interface FileAction<T> {
        T run() throws IOException;
    }

    private static <T> T attempt(FileAction<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
