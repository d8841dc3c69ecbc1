package org.newsvoice.eval.lines;

import java.util.List;
import org.newsvoice.nlp.Tone;

/**
 * The tone of a story's text.
 *
 * @param score from -1 to 1
 * @param label the most probable class
 * @param p five probabilities, most negative first
 */
public record PredictedSentiment(double score, String label, List<Double> p) {

    static PredictedSentiment of(Tone tone) {
        return new PredictedSentiment(tone.score(), tone.label(), tone.probabilities());
    }
}
