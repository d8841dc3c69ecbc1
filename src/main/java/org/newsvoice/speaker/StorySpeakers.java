package org.newsvoice.speaker;

import java.util.List;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.attribution.AttributedQuote;

/** The speakers of one story: which mentions stand for the same person or organization. Immutable and thread-safe. */
public final class StorySpeakers {

    private static final Speaker OPEN = new Speaker(null, SpeakerKind.UNNAMED, null);

    private final List<NamedEntity> named;

    private StorySpeakers(List<NamedEntity> named) {
        this.named = List.copyOf(named);
    }

    /**
     * Joins the names of a story and resolves the pronouns that its quotations are attributed to.
     *
     * @param story the story
     * @param quotes its quotations with their attributions
     * @param firstNames what first names tell of a person's gender
     */
    public static StorySpeakers resolve(AnnotatedStory story, List<AttributedQuote> quotes, FirstNames firstNames) {
        return new StorySpeakers(List.of());
    }

    /** Who {@code mention} stands for; a speaker without a name when that stays open. */
    public Speaker speakerOf(Mention mention) {
        return OPEN;
    }

    /** The people and organizations that the story names, in order of their first mention. */
    public List<NamedEntity> named() {
        return named;
    }
}
