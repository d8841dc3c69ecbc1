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
 * @param need why it is made
 */
public record BatchPlan(
        String runId, LocalDate date, List<String> inputs, BatchInputs read, List<InputFile> files, Need need) {

    /** Why a batch is made. */
    public enum Need {
        /** The run was asked for it. */
        ASKED,
        /** It is there, and is made again if what an earlier batch is now changes it. */
        IF_CHANGED,
        /** The same, but its files are not those that it was read from: if it must be made again, the run fails. */
        WITHOUT_FILES
    }

    /** Copies the lists. */
    public BatchPlan {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
    }

    /** The names of the input folders, which are the outlets of stories that have no other. */
    Set<String> folders() {
        return files.stream().map(file -> file.file().corpus()).collect(Collectors.toSet());
    }

    /** Whether the run was asked for it. */
    public boolean isAsked() {
        return need == Need.ASKED;
    }
}
