package org.newsvoice.eval.score;

import java.util.List;
import org.newsvoice.eval.lines.GoldStory;

/**
 * A gold story with what was answered on it.
 *
 * @param gold the story and its labels
 * @param tally what was counted in it
 * @param quotes claims on no speech, then the gold quotes with a speaker, each in text order
 */
public record JudgedStory(GoldStory gold, QuoteTally tally, List<JudgedQuote> quotes) {

    /** Copies the list. */
    public JudgedStory {
        quotes = List.copyOf(quotes);
    }
}
