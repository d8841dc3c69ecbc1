package org.newsvoice.nlp;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    /** Names that lists give one gender and that many of the other one bear. */
    private static final Set<String> OF_BOTH = Set.of(
            "kim",
            "robin",
            "leslie",
            "jocelyn",
            "morgan",
            "taylor",
            "jordan",
            "casey",
            "jamie",
            "kelly",
            "tracy",
            "dana",
            "shannon",
            "stacy",
            "ashley",
            "marion",
            "laurie",
            "jan",
            "jean",
            "andrea",
            "nicola",
            "rene",
            "dominique",
            "claude",
            "camille",
            "noel",
            "kerry",
            "lee",
            "lynn",
            "sandy",
            "shelby",
            "sidney",
            "lindsey",
            "rand",
            "alex",
            "sam",
            "chris",
            "pat",
            "terry",
            "jesse",
            "avery",
            "riley",
            "rowan",
            "quinn",
            "blake",
            "drew",
            "hayden",
            "manjit",
            "harpreet",
            "gurpreet",
            "jaswinder");

    /** The gender that a first name suggests, null when it is unknown or used for both. */
    public @Nullable Gender findGender(String firstName) {
        String lower = firstName.toLowerCase(Locale.ROOT);
        return OF_BOTH.contains(lower) ? null : genders.get(lower);
    }
}
