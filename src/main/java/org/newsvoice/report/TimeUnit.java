package org.newsvoice.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long one step of a time axis is. */
public enum TimeUnit {
    DAY(ChronoUnit.DAYS),
    /** From Monday on, as Spark's {@code date_trunc('WEEK', ...)} has it. */
    WEEK(ChronoUnit.WEEKS),
    MONTH(ChronoUnit.MONTHS),
    YEAR(ChronoUnit.YEARS);

    private final ChronoUnit length;

    TimeUnit(ChronoUnit length) {
        this.length = length;
    }

    /** The first day of the step that holds {@code day}. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of the step after the one that begins at {@code start}. */
    LocalDate next(LocalDate start) {
        return start.plus(1, length);
    }

    /** How many steps hold the days from {@code first} to {@code last}. */
    long steps(LocalDate first, LocalDate last) {
        return length.between(start(first), start(last)) + 1;
    }

    /** Its name in a sentence, lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
