package org.newsvoice.quote;

import java.util.Locale;

/**
 * What a speaker does with the quoted words: asserts, denies or asks them. It applies to the words as quoted: "We did
 * not do it" is asserted, while "they did it" may be denied.
 */
public enum Stance {
    /** Said to be so, promised or foretold: he said they would come. */
    ASSERTED,
    /** Said not to be so, or reported as not said: she denied that they came, she did not say that they came. */
    DENIED,
    /** Said to be possible, or to be so under a condition: it might snow, they would come if it snowed. */
    HYPOTHETICAL,
    /** Asked, wondered about, or left open: who came?, she would not say who came. */
    QUESTION,
    /** Wanted, hoped or intended. */
    WISH,
    /** Ordered, demanded, asked for or advised. */
    ORDER;

    /** The name in tables: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
