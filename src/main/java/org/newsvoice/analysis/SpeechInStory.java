package org.newsvoice.analysis;

import java.util.List;
import org.newsvoice.speaker.NamedEntity;

/**
 * What is quoted in a story, and whom it names.
 *
 * @param quotes all quotations, speech or not, in text order
 * @param indirect what is reported without quotation marks, in text order
 * @param named people and organizations, in order of their first mention
 */
public record SpeechInStory(List<ResolvedQuote> quotes, List<ResolvedQuote> indirect, List<NamedEntity> named) {

    /** Copies the lists. */
    public SpeechInStory {
        quotes = List.copyOf(quotes);
        indirect = List.copyOf(indirect);
        named = List.copyOf(named);
    }

    /** A story whose words outside quotation marks were not asked. */
    public SpeechInStory(List<ResolvedQuote> quotes, List<NamedEntity> named) {
        this(quotes, List.of(), named);
    }
}
