package org.newsvoice.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerKind;

/**
 * A person or organization as one story names it: the input of the resolver.
 *
 * @param story the story's id, one for all its names
 * @param outlet who published it, null when unknown
 * @param day when, null when undated
 * @param kind person or organization
 * @param name the longest form in the story
 * @param title the office or affiliation that the story gives, null when none
 * @param mentions how often the story names it, at least 1
 * @param company who else the story names: keys of {@link Names#key}, the most often named first
 */
public record NamedInStory(
        String story,
        @Nullable String outlet,
        @Nullable LocalDate day,
        SpeakerKind kind,
        String name,
        @Nullable String title,
        int mentions,
        List<String> company) {

    /** Copies the list. */
    public NamedInStory {
        company = List.copyOf(company);
    }

    /** The same place under another kind and name. */
    NamedInStory as(SpeakerKind otherKind, String otherName) {
        return new NamedInStory(story, outlet, day, otherKind, otherName, title, mentions, company);
    }
}
