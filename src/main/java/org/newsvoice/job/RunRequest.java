package org.newsvoice.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsvoice.config.Settings;

/**
 * What a run is asked to do.
 *
 * @param runId its name, a valid {@link org.newsvoice.run.RunId}
 * @param version the program's version, for the tables
 * @param inputs files and folders to read
 * @param output folder of the tables
 * @param date the ingest date whose partition it replaces; empty for an output that holds one set of inputs
 * @param existing what may be done with tables that are there already
 * @param settings all that decides what is made of the inputs
 */
public record RunRequest(
        String runId,
        String version,
        List<String> inputs,
        String output,
        Optional<LocalDate> date,
        Existing existing,
        Settings settings) {

    /** What may be done with tables that do not belong to these inputs. */
    public enum Existing {
        /** Refuse. */
        KEEP,
        /** Replace all of them. */
        REPLACE
    }

    /** Copies the list. */
    public RunRequest {
        inputs = List.copyOf(inputs);
    }
}
