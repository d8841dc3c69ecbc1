package org.newsvoice.job;

import java.time.LocalDate;
import java.util.List;
import org.newsvoice.run.NightInputs;
import org.newsvoice.storage.InputFile;

/**
 * A night of a run: what will be read into one partition.
 *
 * @param runId the night's name in {@code runs} and {@code rejects}
 * @param date the partition
 * @param inputs as given
 * @param read the same as the manifest will have it
 * @param files the files to read, in their order; none on an empty night
 * @param isAsked whether the run was asked for it; else it comes again because a night before it changes
 */
public record NightPlan(
        String runId, LocalDate date, List<String> inputs, NightInputs read, List<InputFile> files, boolean isAsked) {

    /** Copies the lists. */
    public NightPlan {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }
}
