package org.newsvoice.cli.analyze;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Dates in inputs ({@code /news/{yyyy}/{MM}/{dd}}). Stateless. */
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
}
