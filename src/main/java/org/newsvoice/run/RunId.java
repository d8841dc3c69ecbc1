package org.newsvoice.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names of runs: the start time and some random digits, so that they sort and do not collide. */
public final class RunId {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,79}";

    private RunId() {}

    /** The name of a run that starts at {@code start}; {@code random} distinguishes runs of one second. */
    public static String of(Instant start, int random) {
        return String.format(Locale.ROOT, "%s-%08x", TIME.format(start), random);
    }

    /** Whether {@code name} may serve as a run's name: it becomes a folder's. */
    public static boolean isValid(String name) {
        return name.matches(FORM);
    }
}
