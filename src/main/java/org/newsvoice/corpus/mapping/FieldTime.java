package org.newsvoice.corpus.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Times that records give in parts: {@code [2030, 1, 2, 10, 0, 0]}, as feed readers do, or {@code {"year": 2030, ...}}. Stateless. */
final class FieldTime {

    private static final int DATE_PARTS = 3;
    private static final int TIME_PARTS = 6;

    private FieldTime() {}

    /** The first of {@code values}, or the time that all of them give together; null when there are none. */
    static @Nullable String of(List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        boolean parts = values.size() >= DATE_PARTS
                && values.get(0).matches("[12]\\d{3}")
                && values.stream().allMatch(value -> value.matches("\\d{1,4}"));
        if (!parts) {
            return values.get(0);
        }
        String date = date(values.get(0), values.get(1), values.get(2));
        return values.size() < TIME_PARTS
                ? date
                : date
                        + String.format(Locale.ROOT, "T%2s:%2s:%2sZ", values.get(3), values.get(4), values.get(5))
                                .replace(' ', '0');
    }

    /** The date in the fields {@code year}, {@code month} and {@code day}; null when they give none. */
    static @Nullable String ofParts(Map<String, ?> fields) {
        boolean known = List.of("year", "month", "day").stream()
                .allMatch(name -> String.valueOf(fields.get(name)).matches("\\d{1,4}"));
        return known
                ? date(
                        String.valueOf(fields.get("year")),
                        String.valueOf(fields.get("month")),
                        String.valueOf(fields.get("day")))
                : null;
    }

    private static String date(String year, String month, String day) {
        return String.format(Locale.ROOT, "%s-%2s-%2s", year, month, day).replace(' ', '0');
    }
}
