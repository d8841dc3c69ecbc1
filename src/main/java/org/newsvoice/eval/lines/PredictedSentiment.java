package org.newsvoice.eval.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.sentiment.SentimentScore;

/**
 * The sentiment of a story's text.
 *
 * @param score from -1 to 1
 * @param label the most probable class
 * @param p five probabilities, most negative first; the outer two are 0 where the model has three classes
 */
public record PredictedSentiment(double score, String label, List<Double> p) {

    static @Nullable PredictedSentiment of(SentimentScore score) {
        Sentiment mean = score.mean();
        if (mean == null) {
            return null;
        }
        List<Double> p = mean.probabilities();
        return new PredictedSentiment(
                mean.score(), mean.label(), p.size() == 3 ? List.of(0.0, p.get(0), p.get(1), p.get(2), 0.0) : p);
    }
}
