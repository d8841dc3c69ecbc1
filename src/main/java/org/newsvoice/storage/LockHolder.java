package org.newsvoice.storage;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds the lock of an output, for the message to whoever wants it next.
 *
 * @param runId the run
 * @param user who started it
 * @param since when it began
 * @param process the id of its driver's process
 * @param host where that is
 */
public record LockHolder(String runId, String user, Instant since, long process, String host) {

    private static final Pattern WORDS =
            Pattern.compile("run (\\S+) of (.+), since (\\S+), process ([0-9]{1,18}) on (.+)");

    /** The run {@code runId} in this process. */
    public static LockHolder here(String runId, Instant since) {
        return new LockHolder(
                runId,
                System.getProperty("user.name", "somebody"),
                since,
                ProcessHandle.current().pid(),
                thisHost());
    }

    /** The holder that {@link #words} tell of; empty when they are none. */
    static Optional<LockHolder> parse(String words) {
        Matcher matcher = WORDS.matcher(words);
        try {
            return matcher.matches()
                    ? Optional.of(new LockHolder(
                            matcher.group(1),
                            matcher.group(2),
                            Instant.parse(matcher.group(3)),
                            Long.parseLong(matcher.group(4)),
                            matcher.group(5)))
                    : Optional.empty();
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a host without a name";
        }
    }

    /** The holder in words, one line: what the lock's file holds. */
    String words() {
        return "run " + runId + " of " + user + ", since " + since.truncatedTo(ChronoUnit.SECONDS) + ", process "
                + process + " on " + host;
    }

    /** For how long it has held the lock, in words; clocks of two hosts may differ. */
    String age(Instant now) {
        long minutes = Math.max(0, Duration.between(since, now).toMinutes());
        return minutes < 120
                ? minutes + " minutes"
                : minutes < 2880 ? minutes / 60 + " hours" : minutes / 1440 + " days";
    }

    /** Whether its process was on this host and is no more. */
    boolean isGone() {
        return host.equals(thisHost())
                && !ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
