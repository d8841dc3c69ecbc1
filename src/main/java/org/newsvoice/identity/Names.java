package org.newsvoice.identity;

import org.newsvoice.speaker.SpeakerKind;

/** Keys of names: equal for names that differ in case, accents and marks alone. Stateless. */
public final class Names {

    private Names() {}

    /** The key of a person's or organization's name; empty when the name has no letter or digit. */
    public static String key(SpeakerKind kind, String name) {
        return kind == SpeakerKind.PERSON
                ? PersonName.of(name).key()
                : BodyName.of(name).key();
    }
}
