package org.newsvoice.quote.attribution;

import java.util.Map;
import org.newsvoice.quote.QuoteKind;

/** How often each rule is right, measured on the development corpus (docs/quality.md says how). */
final class Confidence {

    /** For kinds that a rule met too seldom to be measured. */
    private static final double SELDOM = 0.7;

    private record Rate(double direct, double mixed) {}

    private static final Map<String, Rate> RATES = Map.of(
            "said_after", new Rate(0.975, 0.74),
            "same_paragraph", new Rate(0.97, SELDOM),
            "said_before", new Rate(0.90, 0.85),
            "governing_verb", new Rate(0.85, 0.875),
            "according_to", new Rate(0.77, 0.75),
            "noun_cue", new Rate(SELDOM, SELDOM),
            "colon", new Rate(0.72, SELDOM),
            "short_sentence_after", new Rate(SELDOM, SELDOM),
            "previous_paragraph", new Rate(0.68, 0.5));

    private Confidence() {}

    /** The share of right answers of {@code rule} for quotes of a kind. */
    static double of(String rule, QuoteKind kind) {
        Rate rate = RATES.getOrDefault(rule, new Rate(SELDOM, SELDOM));
        return kind == QuoteKind.DIRECT ? rate.direct() : rate.mixed();
    }
}
