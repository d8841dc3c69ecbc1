package org.newsvoice.cli.wiring;

import org.newsvoice.storage.PublishedOutput;
import picocli.CommandLine.Option;

/** The published tables that a command works on. */
public final class TablesOption {

    @Option(
            names = "--tables",
            required = true,
            paramLabel = "DIR",
            description = "The published tables: the folder that was given to analyze as --output.")
    public String folder = "";

    /**
     * The tables that readers see now. Needs no Spark, so that a wrong folder is reported at once.
     *
     * @throws org.newsvoice.failure.JobException INPUT_UNREADABLE when nothing is published there
     */
    public PublishedOutput open() {
        return open(folder);
    }

    /**
     * As {@link #open()}, for a command that can do without.
     *
     * @throws org.newsvoice.failure.JobException INPUT_UNREADABLE when nothing is published there
     */
    public static PublishedOutput open(String folder) {
        return PublishedOutput.open(folder, HadoopOptions.configuration());
    }
}
