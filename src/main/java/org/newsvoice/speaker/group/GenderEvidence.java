package org.newsvoice.speaker.group;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.FirstNames.Gender;

/** What a story says about somebody's gender. Confined to one thread, while the story is being read. */
public final class GenderEvidence {

    private static final double UNKNOWN = 0.75;
    private static final double UNLIKELY = 0.1;

    private @Nullable Gender told;
    private @Nullable Gender suggested;
    private int feminine;
    private int masculine;

    /** A title gave the gender; the first one stays, and null says nothing. */
    public void tell(@Nullable Gender gender) {
        told = told == null ? gender : told;
    }

    /** A first name suggests the gender; what was suggested first stays, null suggests nothing. */
    void suggest(@Nullable Gender gender) {
        suggested = suggested == null ? gender : suggested;
    }

    /** Whether nothing but a first name speaks against the gender: Lindsey, Rand. */
    public boolean canBe(Gender gender) {
        return told == null || told == gender;
    }

    /** Whether a first name alone suggests the gender, and no pronoun has told anything. */
    public boolean isOnlySuggested() {
        return told == null && suggested != null && feminine == 0 && masculine == 0;
    }

    /** A pronoun that can stand for nobody else gave the gender, against the first name. */
    public void correct(Gender gender) {
        suggested = gender;
    }

    /** A pronoun was taken to stand for the person. */
    public void pronoun(Gender gender) {
        if (gender == Gender.FEMALE) {
            feminine++;
        } else {
            masculine++;
        }
    }

    /** What a title or a first name told; null when none did. */
    @Nullable
    Gender told() {
        return told == null ? suggested : told;
    }

    /** What was told, else what most pronouns say; null when nothing speaks for either. */
    @Nullable
    public Gender likely() {
        if (told() != null || feminine == masculine) {
            return told();
        }
        return feminine > masculine ? Gender.FEMALE : Gender.MALE;
    }

    /** How well a pronoun's gender fits, from 0 (cannot be) to 1; what only pronouns told may be an error of ours. */
    public double fit(Gender gender) {
        Gender likely = likely();
        if (likely == null) {
            return UNKNOWN;
        }
        if (likely == gender) {
            return 1;
        }
        return told() != null ? 0 : UNLIKELY;
    }
}
