package org.newsvoice.nlp;

import java.util.Locale;
import java.util.Set;

/** Words that are part of people's names and no name of their own. In any case of letters. Stateless. */
public final class NameParts {

    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "bin", "al", "el", "la", "le", "du", "der", "den", "ibn", "ben", "da", "dos", "di",
            "del", "e", "y", "\u00e0", "af", "zu", "ter", "vom", "zur", "degli", "della");
    private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "sr", "ii", "iii", "iv");

    private NameParts() {}

    /** Whether {@code word} joins names: Ana <em>de</em> Ruiz, Casimir <em>van</em> Oort. */
    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} tells generations apart: <em>Jr.</em>, <em>III</em>. */
    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }
}
