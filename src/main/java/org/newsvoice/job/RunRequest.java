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
 * @param nights what to read: one without a date, or several by their dates
 * @param output folder of the tables
 * @param existing what may be done with tables and analyses that are there already
 * @param settings all that decides what is made of the inputs
 */
public record RunRequest(
        String runId, String version, List<Night> nights, String output, Existing existing, Settings settings) {

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
    public record Night(Optional<LocalDate> date, List<String> inputs) {

        /** Copies the list. */
        public Night {
            inputs = List.copyOf(inputs);
        }
    }

    /** Copies the list. */
    public RunRequest {
        nights = List.copyOf(nights);
        boolean dated = nights.stream().allMatch(night -> night.date().isPresent());
        if (nights.isEmpty() || (nights.size() > 1 && !dated)) {
            throw new IllegalArgumentException("one night without a date, or several by their dates: " + nights);
        }
    }

    /** Whether its nights have dates. */
    public boolean dated() {
        return nights.get(0).date().isPresent();
    }

    /** All inputs, as given. */
    public List<String> inputs() {
        return nights.stream()
                .flatMap(night -> night.inputs().stream())
                .distinct()
                .toList();
    }
}
