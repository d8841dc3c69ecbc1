package org.newsvoice.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The stories of an outlet over time.
 *
 * @param outlet the outlet
 * @param stories all of them
 * @param undated those without a time of publication
 * @param steps how many in each step of the report's period
 */
public record OutletVolume(String outlet, long stories, long undated, List<Long> steps) {

    /** An outlet that brings fewer stories a step is too small for a quiet step to mean anything. */
    private static final long TELLING = 3;

    /** Copies the list. */
    public OutletVolume {
        steps = List.copyOf(steps);
    }

    /** What a step says of the outlet's crawler. */
    public enum Health {
        /** Nothing, where the outlet brings something in most steps. */
        SILENT,
        /** Less than a third of the median step. */
        THIN,
        USUAL
    }

    /** What the step says, compared with the outlet's own median. */
    public Health health(int step) {
        long n = steps.get(step);
        long median = median();
        if (n == 0 && median > 0) {
            return Health.SILENT;
        }
        return median >= TELLING && 3 * n < median ? Health.THIN : Health.USUAL;
    }

    /** How many steps are of {@code health}. */
    public long count(Health health) {
        return IntStream.range(0, steps.size())
                .filter(step -> health(step) == health)
                .count();
    }

    /** The lower median, so that an outlet that is silent half of the time counts as small. */
    private long median() {
        return steps.isEmpty() ? 0 : steps.stream().sorted().toList().get((steps.size() - 1) / 2);
    }
}
