package org.newsvoice.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsvoice.run.BatchInputs;
import org.newsvoice.storage.InputFile;

/**
 * A batch of a run: what will be read into one partition.
 *
 * @param runId the batch's name in {@code runs} and {@code rejects}
 * @param date the partition
 * @param inputs as given
 * @param read the inputs as the manifest will record them
 * @param files the files to read, in order; empty for an empty batch
 * @param isAsked whether the run was asked for it; else it is redone because an earlier batch changes
 */
public record BatchPlan(
        String runId, LocalDate date, List<String> inputs, BatchInputs read, List<InputFile> files, boolean isAsked) {

    /** Copies the lists. */
    public BatchPlan {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }

    /** The names of the input folders, which are the outlets of stories that have no other. */
    Set<String> folders() {
        return files.stream().map(file -> file.file().corpus()).collect(Collectors.toSet());
    }
}
