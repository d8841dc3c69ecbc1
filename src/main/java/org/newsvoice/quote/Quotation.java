package org.newsvoice.quote;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsvoice.article.TextSpan;

/**
 * Words in quotation marks, speech or not.
 *
 * @param spans its stretches, marks included, in text order; several if it is split or spans paragraphs
 * @param zone index in the article's zones of the zone where it begins
 * @param kind direct or mixed
 * @param flags what is unusual about it
 */
public record Quotation(List<TextSpan> spans, int zone, QuoteKind kind, Set<QuoteFlag> flags) {

    /** Copies the collections. */
    public Quotation {
        spans = List.copyOf(spans);
        flags = Collections.unmodifiableSet(new TreeSet<>(flags));
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a quotation has at least one span");
        }
    }

    /** Where it begins. */
    public int begin() {
        return spans.get(0).begin();
    }

    /** Where its last stretch ends. */
    public int end() {
        return spans.get(spans.size() - 1).end();
    }
}
