package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/**
 * How often each word of a sentence reports, in steps: 0 for a word that is no possible cue. Immutable.
 */
final class CueRates {

    /** From this step on a cue is worth telling from other words. */
    static final int NOTABLE = 3;

    /** From this step on it is one that others lie beside. */
    private static final int LIKELY = 4;

    private final int[] steps;
    private final int highest;

    private CueRates(int[] steps, int highest) {
        this.steps = steps;
        this.highest = highest;
    }

    static CueRates of(SentenceGraph graph, CueWords words) {
        int[] steps = new int[graph.size()];
        int highest = NONE;
        for (int i = 0; i < steps.length; i++) {
            if (words.isPossible(graph, i)) {
                steps[i] = 1 + CueFeatures.rateBin(CueWords.rate(words.count(graph, i)));
                highest = highest == NONE || steps[i] > steps[highest] ? i : highest;
            }
        }
        return new CueRates(steps, highest);
    }

    int of(int at) {
        return steps[at];
    }

    /** The first of the words that report most often; {@link SentenceGraph#NONE} when none may. */
    int highest() {
        return highest;
    }

    /** The next likely cue to the left. */
    int before(int at) {
        int cue = at - 1;
        while (cue >= 0 && steps[cue] < LIKELY) {
            cue--;
        }
        return cue < 0 ? NONE : cue;
    }

    /** The next likely cue to the right. */
    int behind(int at) {
        int cue = at + 1;
        while (cue < steps.length && steps[cue] < LIKELY) {
            cue++;
        }
        return cue == steps.length ? NONE : cue;
    }
}
