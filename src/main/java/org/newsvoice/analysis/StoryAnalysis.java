package org.newsvoice.analysis;

import java.util.List;
import java.util.Set;
import org.newsvoice.article.QualityFlag;

/**
 * What the analysis found in one story. A pure function of the article and the analyzer's settings.
 *
 * @param nTokens words and marks that were read
 * @param nSentences sentences that were read
 * @param nQuotedNotSpeech quotations judged not to be speech: titles, scare quotes
 * @param quotes in text order
 * @param people in order of their first mention
 * @param sentiment tone by zone
 * @param flags what the analysis adds to the article's flags
 */
public record StoryAnalysis(
        int nTokens,
        int nSentences,
        int nQuotedNotSpeech,
        List<AnalyzedQuote> quotes,
        List<PersonInStory> people,
        StorySentiment sentiment,
        Set<QualityFlag> flags) {

    /** Copies the collections. */
    public StoryAnalysis {
        quotes = List.copyOf(quotes);
        people = List.copyOf(people);
        flags = Set.copyOf(flags);
    }
}
