package org.newsvoice.cli.analyze;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Dates in inputs ({@code /news/{yyyy}/{MM}/{dd}}) and the dates that {@code --date}, {@code --from} and {@code --to} name. */
final class DatePattern {

    private static final List<String> FIELDS = List.of("{yyyy}", "{MM}", "{dd}");

    private DatePattern() {}

    /** {@code input} for {@code date}. */
    static String expand(String input, LocalDate date) {
        return input.replace(FIELDS.get(0), String.format(Locale.ROOT, "%04d", date.getYear()))
                .replace(FIELDS.get(1), String.format(Locale.ROOT, "%02d", date.getMonthValue()))
                .replace(FIELDS.get(2), String.format(Locale.ROOT, "%02d", date.getDayOfMonth()));
    }

    /** Whether {@code input} needs a date. */
    static boolean isIn(String input) {
        return FIELDS.stream().anyMatch(input::contains);
    }

    /** The days from {@code from} to {@code to}, both included. */
    static List<LocalDate> days(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new JobException(
                    ErrorCode.USAGE, "--to " + to + " is before --from " + from + ". Give the earlier date to --from.");
        }
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .toList();
    }
}
