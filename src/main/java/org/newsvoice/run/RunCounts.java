package org.newsvoice.run;

import java.util.Map;
import java.util.TreeMap;

/**
 * The outcomes of the records that a run read, counted in the tables that it wrote.
 *
 * @param read input records
 * @param analyzed stories that were analyzed
 * @param duplicate copies of an analyzed story
 * @param skipped records that were left out on purpose
 * @param rejected records that could not be read or analyzed
 * @param rejectCodes how many rows of {@code rejects} have each code, skipped ones included
 * @param quotes rows of {@code quotes} that are direct or mixed
 * @param indirect rows of {@code quotes} that are indirect
 */
public record RunCounts(
        long read,
        long analyzed,
        long duplicate,
        long skipped,
        long rejected,
        Map<String, Long> rejectCodes,
        long quotes,
        long indirect) {

    /** Sorts and copies the map. */
    public RunCounts {
        rejectCodes = java.util.Collections.unmodifiableMap(new TreeMap<>(rejectCodes));
    }

    /** Whether every record read is accounted for exactly once. */
    public boolean balances() {
        return read == analyzed + duplicate + skipped + rejected;
    }

    /** Rejected records among those read, 0 when nothing was read. */
    public double rejectRatio() {
        return read == 0 ? 0 : (double) rejected / read;
    }

    /** The sum in words. */
    public String equation() {
        return read + " read = " + analyzed + " analyzed + " + duplicate + " duplicate + " + skipped + " skipped + "
                + rejected + " rejected";
    }
}
