package org.newsvoice.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds the lock of an output, for the message to the next run that wants it.
 *
 * @param runId the run
 * @param user who started it
 * @param since when it began
 * @param process the id of its driver's process
 * @param host where that is
 * @param machine identifies the running kernel and its process id namespace, because containers may share a host name;
 *     empty if the system does not say
 */
public record LockHolder(String runId, String user, Instant since, long process, String host, String machine) {

    private static final Pattern WORDS =
            Pattern.compile("run (\\S+) of (.+), since (\\S+), process ([0-9]{1,18}) on (.+)");

    /** The run {@code runId} in this process. */
    public static LockHolder here(String runId, Instant since) {
        return new LockHolder(
                runId,
                System.getProperty("user.name", "somebody"),
                since,
                ProcessHandle.current().pid(),
                thisHost(),
                thisMachine());
    }

    /** The holder whose {@link #text} this is; empty when it is none. */
    static Optional<LockHolder> parse(String text) {
        Matcher matcher = WORDS.matcher(firstLine(text));
        try {
            return matcher.matches()
                    ? Optional.of(new LockHolder(
                            matcher.group(1),
                            matcher.group(2),
                            Instant.parse(matcher.group(3)),
                            Long.parseLong(matcher.group(4)),
                            matcher.group(5),
                            text.substring(firstLine(text).length()).strip()))
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

    /** Linux: the id of this boot, and of the process ids that this process sees. */
    private static String thisMachine() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip() + " "
                    + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return "";
        }
    }

    /** The words of a text. */
    static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** What the lock's file holds: the words, and a line for programs. */
    String text() {
        return words() + "\n" + machine;
    }

    /** The holder in words, one line. */
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

    /** Whether its process was on this very machine for certain, and is no more. */
    boolean hasEnded() {
        return !machine.isEmpty() && machine.equals(thisMachine()) && isGone();
    }

    /** Whether its process was on a host of this name and is no more. */
    boolean isGone() {
        return host.equals(thisHost())
                && !ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
