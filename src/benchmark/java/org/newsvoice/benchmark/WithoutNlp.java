package org.newsvoice.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsvoice.analysis.AnalyzedQuote;
import org.newsvoice.analysis.PersonInStory;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.analysis.StorySentiment;
import org.newsvoice.article.Article;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteExtractor;
import org.newsvoice.sentiment.SentimentScore;
import org.newsvoice.sentiment.SentimentScores;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Rows as large as real ones for next to no work, so that what is left of a run's cost is Spark's and the tables': the marks
 * are found as always, and each quotation is given to one of some hundred invented speakers.
 */
record WithoutNlp() implements StoryProcessorFactory {

    private static final long serialVersionUID = 1L;
    private static final int SPEAKERS = 300;
    private static final int CHARS_OF_A_TOKEN = 5;
    private static final SentimentScores SENTIMENT = new SentimentScores(
            new SentimentScore(Sentiment.of(0.3, 0.4, 0.3), 1, 0),
            new SentimentScore(Sentiment.of(0.1, 0.2, 0.4, 0.2, 0.1), 1, 0));

    @Override
    public StoryProcessor create() {
        QuoteExtractor extractor = new QuoteExtractor();
        return article -> new StoryOutcome.Analyzed(article, analysis(article, extractor.extract(article)));
    }

    @Override
    public String fingerprint() {
        return "without-nlp";
    }

    private static StoryAnalysis analysis(Article article, List<Quotation> quotations) {
        List<AnalyzedQuote> quotes = new ArrayList<>();
        Speaker speaker = new Speaker(
                "Ada Moreau " + Math.floorMod(article.text().hashCode(), SPEAKERS), SpeakerKind.PERSON, "Mayor");
        for (Quotation quotation : quotations) {
            quotes.add(new AnalyzedQuote(
                    quotation,
                    new Attribution(
                            new Mention(
                                    MentionKind.NAME, 0, 0, quotation.spans().get(0)),
                            null,
                            "nobody",
                            1),
                    speaker,
                    SENTIMENT,
                    1,
                    Set.of()));
        }
        return new StoryAnalysis(
                article.text().length() / CHARS_OF_A_TOKEN,
                1,
                List.of(),
                quotes,
                List.of(new PersonInStory(speaker, 0, 1, quotes.size(), 0, 0, SENTIMENT, SENTIMENT)),
                new StorySentiment(SENTIMENT, SENTIMENT, SENTIMENT, SENTIMENT),
                Set.of());
    }
}
