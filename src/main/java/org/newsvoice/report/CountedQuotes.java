package org.newsvoice.report;

/**
 * Which quotes reports and sites list and count: all in quotation marks, and speech reported without them if it is likelier
 * than not. Stateless.
 */
public final class CountedQuotes {

    /** Reports without quotation marks count from this confidence on. */
    public static final double MIN_CONFIDENCE = 0.5;

    /** A condition on the view {@code quotes}: latest versions, each copy of a wire story too. */
    static final String WITH_COPIES = """
            is_latest AND (kind <> 'indirect' OR round(coalesce(speaker_confidence, confidence, 1), 4) >= %s)""".formatted(MIN_CONFIDENCE);

    /** A condition on the view {@code quotes}: latest versions, wire copies once. */
    public static final String SQL = "is_canonical AND " + WITH_COPIES;

    private CountedQuotes() {}
}
