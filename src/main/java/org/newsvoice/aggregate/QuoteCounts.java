package org.newsvoice.aggregate;

import org.newsvoice.quote.QuoteKind;

/**
 * How many quotes there are of each kind. Immutable; {@code plus} is associative and commutative, with {@link #EMPTY}.
 *
 * @param direct a clause or more in quotation marks
 * @param mixed some words in quotation marks
 * @param indirect without quotation marks
 */
public record QuoteCounts(long direct, long mixed, long indirect) {

    /** No quotes. */
    public static final QuoteCounts EMPTY = new QuoteCounts(0, 0, 0);

    /** One quote of {@code kind}. */
    public static QuoteCounts of(QuoteKind kind) {
        return switch (kind) {
            case DIRECT -> new QuoteCounts(1, 0, 0);
            case MIXED -> new QuoteCounts(0, 1, 0);
            case INDIRECT -> new QuoteCounts(0, 0, 1);
        };
    }

    /** Those with words in quotation marks. */
    public long inMarks() {
        return direct + mixed;
    }

    /** Both together. */
    public QuoteCounts plus(QuoteCounts other) {
        return new QuoteCounts(direct + other.direct, mixed + other.mixed, indirect + other.indirect);
    }
}
