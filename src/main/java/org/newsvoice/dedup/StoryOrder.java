package org.newsvoice.dedup;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How stories are ordered in memory: exactly as Spark SQL orders the same columns. Stateless. */
final class StoryOrder {

    /** As UTF-8 bytes compare. */
    static final Comparator<String> BY_CODE_POINT = StoryOrder::compareCodePoints;

    /** Earlier first, undated last. */
    static final Comparator<@Nullable Instant> EARLIEST_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    /** Later first, undated last. */
    static final Comparator<@Nullable Instant> LATEST_FIRST = Comparator.nullsLast(Comparator.reverseOrder());

    private StoryOrder() {}

    private static int compareCodePoints(String one, String other) {
        int n = Math.min(one.length(), other.length());
        for (int i = 0; i < n; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean alike = Character.isSurrogate(a) == Character.isSurrogate(b);
                return alike ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
