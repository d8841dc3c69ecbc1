package org.newsvoice.storage;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * The tables of an output that readers see now. It refers to the same run's tables while it is used, even if another
 * run publishes. Immutable.
 *
 * @param output the output as the user named it
 * @param runId the run that wrote the tables
 * @param folder where they are
 * @param manifest that run's manifest, as JSON
 */
public record PublishedOutput(String output, String runId, Path folder, String manifest) {

    /**
     * Resolves what {@code output} shows now.
     *
     * @throws JobException INPUT_UNREADABLE when nothing is published there, or its manifest is gone
     */
    public static PublishedOutput open(String output, Configuration configuration) {
        OutputStore store = new OutputStore(output, configuration);
        String runId = store.findPublishedRun().orElseThrow(() -> {
            store.refuseLostPointer();
            return unpublished(output);
        });
        return new PublishedOutput(output, runId, store.runFolder(runId), store.manifest(runId));
    }

    /** The folder of a table. */
    public Path table(String name) {
        return new Path(folder, name);
    }

    /**
     * The folder of the tables as other programs are told it: a plain path on a local disk, a URL elsewhere. It is the run's own
     * folder, not the link {@code current}: who opens several tables through the link may see two runs.
     */
    public String address() {
        return LocalFiles.isLocal(folder) ? LocalFiles.path(folder).toString() : folder.toString();
    }

    private static JobException unpublished(String output) {
        return new JobException(
                ErrorCode.INPUT_UNREADABLE,
                "There are no published tables in " + output
                        + ". Give the folder that was given to analyze as --output; a run that failed publishes nothing.");
    }
}
