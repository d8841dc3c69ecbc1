package org.newsvoice.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.TimeUnit;

/** How numbers and times are written: the same on every machine. Stateless. */
final class Numbers {

    private static final String NONE = "–";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    private Numbers() {}

    /** 12,345. */
    static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** "1 story", "2 stories". */
    static String count(long n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }

    /** A share in whole per cent; below one per cent, with a digit more. */
    static String percent(long part, long all) {
        if (all == 0) {
            return NONE;
        }
        double percent = 100.0 * part / all;
        if (part > 0 && percent < 0.1) {
            return "< 0.1 %";
        }
        return String.format(Locale.ROOT, part > 0 && percent < 1 ? "%.1f %%" : "%.0f %%", percent);
    }

    /** A sentiment with its sign, two digits; what is rounded to zero has no sign. A dash for none. */
    static String sentiment(@Nullable Double score) {
        if (score == null) {
            return NONE;
        }
        String shown = String.format(Locale.ROOT, "%+.2f", score);
        return shown.endsWith("0.00") ? "0.00" : shown.replace('-', '−');
    }

    /** A confidence, two digits; a dash for none. */
    static String confidence(@Nullable Double confidence) {
        return confidence == null ? NONE : String.format(Locale.ROOT, "%.2f", confidence);
    }

    /** A coordinate of a drawing, at most two digits. */
    static String at(double coordinate) {
        String text = String.format(Locale.ROOT, "%.2f", coordinate);
        String trimmed = text.replaceFirst("\\.?0+$", "");
        return trimmed.equals("-0") ? "0" : trimmed;
    }

    /** 8 Jun 2027. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A step of time by its first day: 8 Jun 2027, week of 7 Jun 2027, Jun 2027 or 2027. */
    static String step(TimeUnit unit, LocalDate start) {
        return switch (unit) {
            case DAY -> day(start);
            case WEEK -> "week of " + day(start);
            case MONTH -> MONTH.format(start);
            case YEAR -> String.valueOf(start.getYear());
        };
    }

    /** 8 Jun 2027 19:16 UTC. */
    static String minute(Instant time) {
        return MINUTE.format(time.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    /** The text, or a dash for none. */
    static String orDash(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : text;
    }
}
