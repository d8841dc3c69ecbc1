package org.newsvoice.cli.wiring;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.newsvoice.job.task.Progress;

/**
 * How fast the stories go: the words of the progress line. Stories are counted when their task ends, so between two ends the
 * rate stays and the time left runs down. For one thread.
 */
public final class Pace {

    private final LongSupplier nanoTime;
    private long started;
    private long counted;
    private long countedAt;

    /** A pace by {@code nanoTime}, which counts like {@link System#nanoTime}. */
    public Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Where a run is. */
    public String line(Progress progress) {
        return switch (progress.phase()) {
            case PLANNING -> "planning";
            case READING -> "reading: " + progress.nRead() + " records";
            case ANALYZING -> analyzing(progress.nAnalyzed(), progress.nToAnalyze());
            case WRITING -> "writing tables";
            case DONE -> "done";
        };
    }

    /** {@code done} of {@code all} stories, the rate since the first call and, at this rate, the time left. */
    public String analyzing(long done, long all) {
        long now = nanoTime.getAsLong();
        if (started == 0) {
            started = now;
        }
        if (all == 0) {
            return "analyzing: looking for stories";
        }
        if (done != counted) {
            counted = done;
            countedAt = now;
        }
        double seconds = (countedAt - started) / 1e9;
        if (done == 0 || seconds < 1) {
            return "analyzing: 0 of " + all + " stories, loading models";
        }
        double rate = done / seconds;
        // A task that is tried again counts its stories twice.
        long shown = Math.min(done, all);
        return String.format(
                Locale.ROOT,
                "analyzing: %d of %d stories (%d %%), %.1f a second, %s left",
                shown,
                all,
                100 * shown / all,
                rate,
                clock(Duration.ofSeconds(Math.max(0, Math.round((all - shown) / rate - (now - countedAt) / 1e9)))));
    }

    /** A time as hours, minutes and seconds: {@code 1:05:00}, {@code 5:00}. */
    public static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}
