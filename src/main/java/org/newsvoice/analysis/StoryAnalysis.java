package org.newsvoice.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.quote.Quotation;

/**
 * What the analysis found in one story. A pure function of the article and the analyzer's settings.
 *
 * @param nTokens words and punctuation that were read
 * @param nSentences sentences that were read
 * @param notSpeech quotations judged not to be speech (titles, scare quotes), in text order
 * @param quotes in quotation marks, in text order
 * @param indirect reported without quotation marks, in text order
 * @param people in order of their first mention
 * @param sentiment sentiment by zone
 * @param flags what the analysis adds to the article's flags
 */
public record StoryAnalysis(
        int nTokens,
        int nSentences,
        List<Quotation> notSpeech,
        List<AnalyzedQuote> quotes,
        List<AnalyzedQuote> indirect,
        List<PersonInStory> people,
        StorySentiment sentiment,
        Set<QualityFlag> flags) {

    /** Copies the collections. */
    public StoryAnalysis {
        notSpeech = List.copyOf(notSpeech);
        quotes = List.copyOf(quotes);
        indirect = List.copyOf(indirect);
        people = List.copyOf(people);
        flags = Set.copyOf(flags);
    }

    /** Quotes of all kinds, in text order. */
    public List<AnalyzedQuote> allQuotes() {
        return Stream.concat(quotes.stream(), indirect.stream())
                .sorted(Comparator.comparingInt(quote -> quote.quotation().begin()))
                .toList();
    }

    /** How many quotations were judged not to be speech. */
    public int nQuotedNotSpeech() {
        return notSpeech.size();
    }

    /** An analysis that did not look at words outside quotation marks. */
    public StoryAnalysis(
            int nTokens,
            int nSentences,
            List<Quotation> notSpeech,
            List<AnalyzedQuote> quotes,
            List<PersonInStory> people,
            StorySentiment sentiment,
            Set<QualityFlag> flags) {
        this(nTokens, nSentences, notSpeech, quotes, List.of(), people, sentiment, flags);
    }
}
