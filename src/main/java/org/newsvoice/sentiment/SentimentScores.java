package org.newsvoice.sentiment;

/**
 * The sentiment of a stretch of text.
 *
 * @param news as the model for news sees it, in three classes
 * @param corenlp as CoreNLP's model sees it, in five classes
 */
public record SentimentScores(SentimentScore news, SentimentScore corenlp) {

    /** Nothing to score. */
    public static final SentimentScores NONE = new SentimentScores(SentimentScore.NONE, SentimentScore.NONE);
}
