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
 * @param batches what to read: one without a date, or several by their dates
 * @param output folder of the tables
 * @param existing what to do with existing tables and analyses
 * @param settings everything that affects how the inputs are processed
 */
public record RunRequest(
        String runId, String version, List<Batch> batches, String output, Existing existing, Settings settings) {

    /** What may be done with what an output holds already. */
    public enum Existing {
        /** Refuse to replace tables of other inputs. */
        KEEP,
        /** Replace them, and analyze again. */
        REPLACE
    }

    /**
     * What becomes one partition.
     *
     * @param date the ingest date; empty for an output that holds one set of inputs
     * @param inputs files and folders to read
     */
    public record Batch(Optional<LocalDate> date, List<String> inputs) {

        /** Copies the list. */
        public Batch {
            inputs = List.copyOf(inputs);
        }
    }

    /** Copies the list. */
    public RunRequest {
        batches = List.copyOf(batches);
        boolean dated = batches.stream().allMatch(batch -> batch.date().isPresent());
        if (batches.isEmpty() || (batches.size() > 1 && !dated)) {
            throw new IllegalArgumentException("one batch without a date, or several by their dates: " + batches);
        }
    }

    /** Whether its batches have dates. */
    public boolean dated() {
        return batches.get(0).date().isPresent();
    }

    /** All inputs, as given. */
    public List<String> inputs() {
        return batches.stream()
                .flatMap(batch -> batch.inputs().stream())
                .distinct()
                .toList();
    }
}
