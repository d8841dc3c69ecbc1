package org.newsvoice.job;

import java.time.LocalDate;
import java.util.List;
import org.newsvoice.run.BatchInputs;
import org.newsvoice.storage.InputFile;

/**
 * A batch of a run: what will be read into one partition.
 *
 * @param runId the batch's name in {@code runs} and {@code rejects}
 * @param date the partition
 * @param inputs as given
 * @param read the same as the manifest will have it
 * @param files the files to read, in their order; none in an empty batch
 * @param isAsked whether the run was asked for it; else it comes again because a batch before it changes
 */
public record BatchPlan(
        String runId, LocalDate date, List<String> inputs, BatchInputs read, List<InputFile> files, boolean isAsked) {

    /** Copies the lists. */
    public BatchPlan {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }
}
