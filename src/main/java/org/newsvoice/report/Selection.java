package org.newsvoice.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wanted part of the published tables; an empty list or null does not restrict it. Immutable.
 *
 * @param speakers ids, names or aliases; only stories that quote one of them count, and only these quotes
 * @param outlets their names
 * @param from first day of publication; undated stories fall out
 * @param to last day of publication; undated stories fall out
 */
public record Selection(
        List<String> speakers,
        List<String> outlets,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of(), null, null);

    /** Copies the lists. */
    public Selection {
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
    }

    /** Whether it narrows by outlet or day, which {@code speakers} cannot follow: its sums are over all. */
    public boolean narrowsOutletsOrDays() {
        return !outlets.isEmpty() || from != null || to != null;
    }
}
