package org.newsvoice.job;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.newsvoice.article.FieldHash;
import org.newsvoice.config.Settings;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.BatchInputs;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.InputFile;
import org.newsvoice.storage.InputListing;
import org.newsvoice.storage.OutputStore;

/**
 * What a run will do, decided before anything is written.
 *
 * @param request what was asked
 * @param batches the partitions that may be written, in the order of their dates: those asked for, and all later ones
 * @param carriedOver the run whose other partitions are kept; empty if none are
 * @param fingerprint hash of the analyzer's code, models and options
 */
public record RunPlan(
        RunRequest request, List<BatchPlan> batches, Optional<RunManifest> carriedOver, String fingerprint) {

    /** Copies the list. */
    public RunPlan {
        batches = List.copyOf(batches);
    }

    /** The files to read; those of later batches that must be made again come on top. */
    public List<InputFile> files() {
        return batches.stream()
                .filter(BatchPlan::isAsked)
                .flatMap(batch -> batch.files().stream())
                .toList();
    }

    /** Size of the files as stored. */
    public long bytes() {
        return bytes(files());
    }

    private static long bytes(List<InputFile> files) {
        return files.stream().mapToLong(file -> file.file().bytes()).sum();
    }

    /** The most that is read at once: the batches asked for, or a later one. */
    long mostBytes() {
        return batches.stream()
                .filter(batch -> !batch.isAsked())
                .mapToLong(batch -> bytes(batch.files()))
                .reduce(bytes(), Math::max);
    }

    /**
     * Whether later batches may stay as they are: not if the program, the analyzer or an option is another than when they were
     * published.
     */
    boolean mayLeaveLater() {
        return carriedOver
                .filter(previous -> isSameProgram(request, previous, fingerprint))
                .isPresent();
    }

    private static boolean isSameProgram(RunRequest request, RunManifest previous, String fingerprint) {
        return previous.schemaVersion() == RunManifest.SCHEMA_VERSION
                && previous.version().equals(request.version())
                && previous.fingerprint().equals(fingerprint)
                && ofRows(previous.options()).equals(ofRows(request.settings().options()));
    }

    /** The options that rows depend on. */
    private static Map<String, String> ofRows(Map<String, String> options) {
        Map<String, String> ofRows = new TreeMap<>(options);
        ofRows.keySet().removeAll(Settings.OF_THE_RUN);
        return ofRows;
    }

    /**
     * Refuses to make a later batch again whose files have changed.
     *
     * @throws JobException INPUT_UNREADABLE
     */
    void requireFiles(BatchPlan batch) {
        if (batch.need() == BatchPlan.Need.WITHOUT_FILES) {
            throw changedFiles(batch.date(), batches.get(0).date(), batch.inputs());
        }
    }

    /** What the run will take on {@code cores}. */
    public WorkEstimate estimate(int cores) {
        return WorkEstimate.of(bytes(), cores);
    }

    /**
     * The run that has done all this already: it read the same files, unchanged since, with the same options, version and analyzer,
     * and readers see its tables. Empty when there is something to do.
     */
    Optional<RunManifest> doneBy() {
        return carriedOver
                .filter(previous -> previous.schemaVersion() == RunManifest.SCHEMA_VERSION)
                .filter(previous -> previous.version().equals(request.version()))
                .filter(previous -> previous.fingerprint().equals(fingerprint))
                .filter(previous -> previous.options().equals(request.settings().options()))
                .filter(previous -> batches.stream()
                        .filter(BatchPlan::isAsked)
                        .allMatch(batch -> batch.read()
                                .equals(previous.batches().get(batch.date().toString()))));
    }

    /** The partitions before the first batch, which stay but for what later batches say of their stories. */
    List<LocalDate> kept() {
        LocalDate first = batches.get(0).date();
        return carriedOver
                .map(previous -> previous.partitions().keySet().stream()
                        .map(LocalDate::parse)
                        .filter(date -> date.isBefore(first))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The stories of these partitions that will be analyzed again although they may not have changed, because the analyzer has;
     * empty when it is the same as before, or nothing was there.
     */
    public Optional<Long> toAnalyzeAgain() {
        Map<String, RunCounts> before = carriedOver
                .filter(previous -> !previous.fingerprint().equals(fingerprint))
                .map(RunManifest::partitions)
                .orElse(Map.of());
        List<RunCounts> again = batches.stream()
                .flatMap(batch -> Optional.ofNullable(before.get(batch.date().toString())).stream())
                .toList();
        return again.isEmpty()
                ? Optional.empty()
                : Optional.of(again.stream().mapToLong(RunCounts::analyzed).sum());
    }

    /**
     * Settles what {@code request} comes to.
     *
     * @param today the ingest date of a first run without one
     * @param fingerprint of the analyzer
     * @throws JobException INPUT_UNREADABLE when there is nothing to read, USAGE when the output holds something else
     */
    static RunPlan of(RunRequest request, LocalDate today, String fingerprint, Configuration configuration) {
        OutputStore store = new OutputStore(request.output(), configuration);
        InputListing listing = new InputListing(configuration);
        refuseOutputInInput(request, listing, store.root().toUri());
        boolean replace = request.existing() == RunRequest.Existing.REPLACE;
        Optional<RunManifest> previous = previous(request, listing, store, replace);
        if (previous.isEmpty() && !replace && store.holdsForeignFiles()) {
            throw refused(request, "holds files that no run of newsvoice has written");
        }
        List<BatchPlan> batches =
                asked(request, previous.flatMap(RunPlan::onlyPartition).orElse(today), listing, previous);
        LocalDate first = batches.get(0).date();
        previous.ifPresent(manifest -> {
            List<BatchPlan> later = later(request, first, manifest, listing, batches);
            if (!isSameProgram(request, manifest, fingerprint)) {
                later.stream()
                        .filter(batch -> batch.need() == BatchPlan.Need.WITHOUT_FILES)
                        .findFirst()
                        .ifPresent(batch -> {
                            throw changedFiles(batch.date(), first, batch.inputs());
                        });
            }
            batches.addAll(later);
        });
        batches.sort(Comparator.comparing(BatchPlan::date));
        RunPlan plan = new RunPlan(request, batches, previous, fingerprint);
        refuseOwnTables(request, plan.files(), store.root().toUri().toString());
        return plan;
    }

    private static Optional<RunManifest> previous(
            RunRequest request, InputListing listing, OutputStore store, boolean replace) {
        Optional<String> json = store.findPublishedManifest();
        if (!replace) {
            Optional<RunManifest> previous = json.map(RunJson::manifest);
            previous.flatMap(manifest -> foreign(request, listing, manifest)).ifPresent(why -> {
                throw refused(request, why);
            });
            return previous;
        }
        try {
            return json.map(RunJson::manifest)
                    .filter(manifest -> foreign(request, listing, manifest).isEmpty());
        } catch (JobException damagedOrNewer) {
            return Optional.empty();
        }
    }

    /** Why the output that {@code manifest} describes is not one that the request goes on with. */
    private static Optional<String> foreign(RunRequest request, InputListing listing, RunManifest manifest) {
        if (request.dated()) {
            return manifest.dated() ? Optional.empty() : replacedBatch(request, listing, manifest);
        }
        if (manifest.dated()) {
            return Optional.of("has one batch per date, so a run needs --date");
        }
        return sameInputs(listing.qualified(request.inputs()), manifest)
                ? Optional.empty()
                : Optional.of("holds the tables of other inputs: " + String.join(", ", manifest.inputs())
                        + ". Other inputs can be added with another --date");
    }

    /** Tables written without a date are the batch of the day they were first written; other dates may be added beside it. */
    private static Optional<String> replacedBatch(RunRequest request, InputListing listing, RunManifest manifest) {
        return request.batches().stream()
                .filter(batch -> batch.date().equals(onlyPartition(manifest)))
                .filter(batch -> !sameInputs(listing.qualified(batch.inputs()), manifest))
                .findFirst()
                .map(batch -> "was written without --date, so its batch is that of "
                        + batch.date().map(LocalDate::toString).orElse("") + ", read from "
                        + String.join(", ", manifest.inputs()) + ". Other inputs can be added with another --date");
    }

    private static boolean sameInputs(List<String> qualified, RunManifest manifest) {
        return new HashSet<>(qualified).equals(new HashSet<>(manifest.inputs()));
    }

    /** The batches that were asked for, by date. A day among several may have no files. */
    private static List<BatchPlan> asked(
            RunRequest request, LocalDate undated, InputListing listing, Optional<RunManifest> previous) {
        List<RunRequest.Batch> asked = request.batches();
        Map<LocalDate, BatchPlan> batches = new TreeMap<>();
        for (int i = 0; i < asked.size(); i++) {
            RunRequest.Batch batch = asked.get(i);
            LocalDate date = batch.date().orElse(undated);
            List<InputFile> files =
                    asked.size() == 1 ? listing.list(batch.inputs()) : listing.listPresent(batch.inputs());
            if (files.isEmpty() && hadRecords(previous, date)) {
                throw new JobException(
                        ErrorCode.INPUT_UNREADABLE,
                        "The batch of " + date + " has rows in " + request.output()
                                + ", but there is no file any more in "
                                + String.join(", ", batch.inputs())
                                + ". Nothing was changed. Bring its files back, or leave it out of --date.");
            }
            boolean last = i == asked.size() - 1;
            batches.put(
                    date,
                    plan(
                            last ? request.runId() : request.runId() + "-" + date,
                            date,
                            batch.inputs(),
                            files,
                            listing,
                            BatchPlan.Need.ASKED));
        }
        if (batches.values().stream().allMatch(batch -> batch.files().isEmpty())) {
            listing.list(asked.get(0).inputs());
            listing.list(asked.get(asked.size() - 1).inputs());
        }
        return new ArrayList<>(batches.values());
    }

    private static boolean hadRecords(Optional<RunManifest> previous, LocalDate date) {
        return previous.flatMap(
                        manifest -> Optional.ofNullable(manifest.partitions().get(date.toString())))
                .filter(counts -> counts.read() > 0)
                .isPresent();
    }

    /** The later batches of the output, whose tables depend on the first of {@code asked}. */
    private static List<BatchPlan> later(
            RunRequest request, LocalDate first, RunManifest manifest, InputListing listing, List<BatchPlan> asked) {
        List<BatchPlan> later = new ArrayList<>();
        for (String name : manifest.partitions().keySet()) {
            LocalDate date = LocalDate.parse(name);
            if (date.isAfter(first)
                    && asked.stream().noneMatch(batch -> batch.date().equals(date))) {
                BatchInputs before = manifest.batches().getOrDefault(name, new BatchInputs(List.of(), "", null));
                List<InputFile> files = listing.listPresent(before.inputs());
                String runId = request.runId() + "-" + name;
                BatchPlan batch = plan(runId, date, before.inputs(), files, listing, BatchPlan.Need.IF_CHANGED);
                later.add(
                        batch.read().sameFiles(before)
                                ? batch
                                : plan(runId, date, before.inputs(), List.of(), listing, BatchPlan.Need.WITHOUT_FILES));
            }
        }
        return later;
    }

    private static JobException changedFiles(LocalDate date, LocalDate first, List<String> inputs) {
        return new JobException(
                ErrorCode.INPUT_UNREADABLE,
                "The batch of " + date + " depends on that of " + first
                        + " and must be made again, but its files are not those it was read from: "
                        + String.join(", ", inputs)
                        + ". Nothing was changed. Bring them back, or read all batches from " + first
                        + " on again: --date FIRST..LAST.");
    }

    private static BatchPlan plan(
            String runId,
            LocalDate date,
            List<String> inputs,
            List<InputFile> files,
            InputListing listing,
            BatchPlan.Need need) {
        FieldHash hash = new FieldHash();
        FieldHash modified = new FieldHash();
        for (InputFile file : files) {
            hash.add(file.uri() + " " + file.file().bytes());
            modified.add(String.valueOf(file.modifiedMillis()));
        }
        return new BatchPlan(
                runId,
                date,
                inputs,
                new BatchInputs(listing.qualified(inputs), hash.hex(), modified.hex()),
                files,
                need);
    }

    /** Before any table is there, since the next run would take them for stories. */
    private static void refuseOutputInInput(RunRequest request, InputListing listing, URI root) {
        String output = asFolder(root);
        for (String input : request.inputs()) {
            String folder =
                    asFolder(URI.create(listing.qualified(List.of(input)).get(0)));
            if (output.startsWith(folder)) {
                throw new JobException(
                        ErrorCode.USAGE,
                        "The output " + request.output()
                                + (output.equals(folder) ? " is the input" : " is inside the input " + input)
                                + ", so the next run would read its own tables. Give an --output outside the input.");
            }
        }
    }

    private static String asFolder(URI uri) {
        String folder = uri.normalize().toString();
        return folder.endsWith("/") ? folder : folder + "/";
    }

    private static void refuseOwnTables(RunRequest request, List<InputFile> files, String root) {
        files.stream()
                .filter(file -> file.uri().startsWith(root + "/"))
                .findFirst()
                .ifPresent(file -> {
                    throw new JobException(
                            ErrorCode.USAGE,
                            "The output " + request.output() + " contains the input file " + file.uri()
                                    + ". Give an --output that holds none of the inputs.");
                });
    }

    private static Optional<LocalDate> onlyPartition(RunManifest manifest) {
        Map<String, RunCounts> partitions = manifest.partitions();
        return partitions.keySet().stream().findFirst().map(LocalDate::parse);
    }

    private static JobException refused(RunRequest request, String why) {
        return new JobException(
                ErrorCode.USAGE,
                "The output " + request.output() + " " + why
                        + ". Give another --output, or --force to replace the tables that are there.");
    }
}
