package org.newsvoice.analysis;

import java.util.List;
import org.newsvoice.speaker.NamedEntity;

/**
 * What is quoted in a story, and whom it names.
 *
 * @param quotes all quotations, speech or not, in text order
 * @param named people and organizations, in order of their first mention
 */
public record SpeechInStory(List<ResolvedQuote> quotes, List<NamedEntity> named) {

    /** Copies the lists. */
    public SpeechInStory {
        quotes = List.copyOf(quotes);
        named = List.copyOf(named);
    }
}
