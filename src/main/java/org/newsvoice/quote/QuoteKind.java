package org.newsvoice.quote;

import java.util.Locale;

/** How speech is reported, after PolNeAR's and PARC3's terms. */
public enum QuoteKind {
    /** A clause or more in quotation marks: “We will go,” he said. */
    DIRECT,
    /** Some words in quotation marks within reported speech: he called it “a mistake”. */
    MIXED,
    /** Reported without marks: he said they would go. */
    INDIRECT;

    /** The kind that {@link #label} calls so. */
    public static QuoteKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
