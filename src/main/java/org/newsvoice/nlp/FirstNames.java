package org.newsvoice.nlp;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grammatical gender that first names suggest.
 *
 * @param genders lower-case first name to gender
 */
public record FirstNames(Map<String, Gender> genders) {

    /** Female or male. */
    public enum Gender {
        FEMALE,
        MALE
    }

    /** Copies the map. */
    public FirstNames {
        genders = Map.copyOf(genders);
    }

    /** The gender that a first name suggests, null when it is unknown or used for both. */
    public @Nullable Gender findGender(String firstName) {
        return genders.get(firstName.toLowerCase(java.util.Locale.ROOT));
    }
}
