package org.newsvoice.job;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.InputFile;
import org.newsvoice.storage.InputListing;
import org.newsvoice.storage.OutputStore;

/**
 * What a run will do, settled before anything is written.
 *
 * @param request what was asked
 * @param qualifiedInputs the inputs with scheme and full path
 * @param files the files to read, in their order
 * @param ingestDate the partition to write
 * @param carriedOver the run whose other partitions are kept; empty when nothing is
 * @param fingerprint hash of the analyzer's code, models and options
 */
public record RunPlan(
        RunRequest request,
        List<String> qualifiedInputs,
        List<InputFile> files,
        LocalDate ingestDate,
        Optional<RunManifest> carriedOver,
        String fingerprint) {

    /** Copies the lists. */
    public RunPlan {
        qualifiedInputs = List.copyOf(qualifiedInputs);
        files = List.copyOf(files);
    }

    /** Size of the files as stored. */
    public long bytes() {
        return files.stream().mapToLong(file -> file.file().bytes()).sum();
    }

    /** What the run will take on {@code cores}. */
    public WorkEstimate estimate(int cores) {
        return WorkEstimate.of(bytes(), cores);
    }

    /**
     * The stories of the partition that will be analyzed again although they may not have changed, because the analyzer has;
     * empty when it is the same as before, or nothing was there.
     */
    public Optional<Long> toAnalyzeAgain() {
        return carriedOver
                .filter(previous -> !previous.fingerprint().equals(fingerprint))
                .flatMap(previous -> Optional.ofNullable(previous.partitions().get(ingestDate.toString())))
                .map(RunCounts::analyzed);
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
        List<String> qualified = listing.qualified(request.inputs());
        boolean replace = request.existing() == RunRequest.Existing.REPLACE;
        Optional<RunManifest> previous =
                replace ? Optional.empty() : store.findPublishedManifest().map(RunJson::manifest);
        if (previous.isEmpty() && !replace && store.holdsForeignFiles()) {
            throw refused(request, "holds files that no run of newsvoice has written");
        }
        previous.ifPresent(manifest -> refuseOthers(request, qualified, manifest));
        List<InputFile> files = listing.list(request.inputs());
        refuseOwnTables(request, files, store.root().toUri().toString());
        LocalDate date = request.date()
                .or(() -> previous.flatMap(RunPlan::onlyPartition))
                .orElse(today);
        return new RunPlan(request, qualified, files, date, previous, fingerprint);
    }

    private static void refuseOthers(RunRequest request, List<String> inputs, RunManifest manifest) {
        if (request.date().isPresent() && !manifest.dated()) {
            throw refused(
                    request,
                    "was written without --date and holds one set of inputs: " + String.join(", ", manifest.inputs()));
        }
        if (request.date().isEmpty() && manifest.dated()) {
            throw refused(request, "holds partitions by date, so that a run needs --date");
        }
        if (request.date().isEmpty() && !new HashSet<>(inputs).equals(new HashSet<>(manifest.inputs()))) {
            throw refused(request, "holds the tables of other inputs: " + String.join(", ", manifest.inputs()));
        }
    }

    private static void refuseOwnTables(RunRequest request, List<InputFile> files, String root) {
        files.stream()
                .filter(file -> file.uri().startsWith(root + "/"))
                .findFirst()
                .ifPresent(file -> {
                    throw new JobException(
                            ErrorCode.USAGE,
                            "The output " + request.output() + " lies over the input file " + file.uri()
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
