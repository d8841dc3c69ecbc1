package org.newsvoice.storage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who holds the lock of an output, for the message to whoever wants it next.
 *
 * @param runId the run
 * @param since when it began
 * @param process the id of its driver's process
 * @param host where that is
 */
public record LockHolder(String runId, Instant since, long process, String host) {

    /** The run {@code runId} in this process. */
    public static LockHolder here(String runId, Instant since) {
        return new LockHolder(runId, since, ProcessHandle.current().pid(), thisHost());
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a host without a name";
        }
    }

    /** The holder in words, one line. */
    String words() {
        return "run " + runId + ", since " + since.truncatedTo(ChronoUnit.SECONDS) + ", process " + process + " on "
                + host;
    }
}
