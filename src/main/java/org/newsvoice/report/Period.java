package org.newsvoice.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that a report's pictures cover, in steps of equal length. Immutable.
 *
 * @param unit how long a step is
 * @param starts the first day of each step, in order; empty when no story is dated
 * @param last the last day; null when no story is dated
 * @param outside dated stories that are before or after it
 */
public record Period(
        TimeUnit unit, List<LocalDate> starts, @Nullable LocalDate last, long outside) {

    /** More steps than that are too thin to see. */
    private static final int MAX_STEPS = 92;
    /** One story in two hundred may be misdated; without a limit a single one of 1970 would flatten the picture. */
    private static final double MISDATED = 0.005;

    private static final Period NONE = new Period(TimeUnit.DAY, List.of(), null, 0);

    /** Copies the list. */
    public Period {
        starts = List.copyOf(starts);
    }

    /**
     * The period of stories counted by day. Some days at either end are left out, with at most a half per cent of the stories
     * each, when the rest is less than half as long.
     */
    public static Period of(NavigableMap<LocalDate, Long> stories) {
        if (stories.isEmpty()) {
            return NONE;
        }
        long all = stories.values().stream().mapToLong(n -> n).sum();
        LocalDate first = inner(stories, all);
        LocalDate last = inner(stories.descendingMap(), all);
        long inner = last.toEpochDay() - first.toEpochDay();
        if (inner * 2 >= stories.lastKey().toEpochDay() - stories.firstKey().toEpochDay()) {
            first = stories.firstKey();
            last = stories.lastKey();
        }
        long inside = stories.subMap(first, true, last, true).values().stream()
                .mapToLong(n -> n)
                .sum();
        return of(first, last, MAX_STEPS, all - inside);
    }

    private static Period of(LocalDate first, LocalDate last, int mostSteps, long outside) {
        TimeUnit unit = Stream.of(TimeUnit.values())
                .filter(candidate -> candidate.steps(first, last) <= mostSteps)
                .findFirst()
                .orElse(TimeUnit.YEAR);
        List<LocalDate> starts = Stream.iterate(unit.start(first), unit::next)
                .limit(unit.steps(first, last))
                .toList();
        return new Period(unit, starts, last, outside);
    }

    private static LocalDate inner(NavigableMap<LocalDate, Long> stories, long all) {
        long passed = 0;
        for (var day : stories.entrySet()) {
            passed += day.getValue();
            if (passed > all * MISDATED) {
                return day.getKey();
            }
        }
        return stories.lastKey();
    }

    /** The same days in at most {@code mostSteps} steps, unless even years are too many. */
    public Period inAtMost(int mostSteps) {
        return last == null ? this : of(starts.get(0), last, mostSteps, outside);
    }

    /** Whether no story is dated. */
    public boolean isEmpty() {
        return last == null;
    }

    /** The place in {@link #starts} of the step that begins at {@code start}; -1 when it is outside. */
    public int step(LocalDate start) {
        int found = Collections.binarySearch(starts, start);
        return Math.max(-1, found);
    }
}
