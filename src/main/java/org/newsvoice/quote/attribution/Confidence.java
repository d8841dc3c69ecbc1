package org.newsvoice.quote.attribution;

import java.util.Map;
import org.newsvoice.quote.QuoteKind;

/** How often each rule is right, measured on the development corpus (docs/quality.md says how). */
final class Confidence {

    private static final double UNKNOWN = 0.7;

    private record Rate(double direct, double mixed) {}

    private static final Map<String, Rate> RATES = Map.of(
            "said_after", new Rate(0.98, 0.80),
            "said_before", new Rate(0.93, 0.83),
            "same_paragraph", new Rate(0.96, 0.90));

    private Confidence() {}

    /** The share of right answers of {@code rule} for quotes of a kind. */
    static double of(String rule, QuoteKind kind) {
        Rate rate = RATES.get(rule);
        if (rate == null) {
            return UNKNOWN;
        }
        return kind == QuoteKind.DIRECT ? rate.direct() : rate.mixed();
    }
}
