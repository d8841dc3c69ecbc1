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

    private final CueWords.Count[] counts;
    private final int[] steps;
    /** The highest step of the verbs before each token, and behind the token before it. */
    private final int[] verbsBefore;

    private final int[] verbsBehind;
    private final int highest;

    private CueRates(SentenceGraph graph, CueWords.Count[] counts, int[] steps, int highest) {
        this.counts = counts;
        this.steps = steps;
        int n = steps.length;
        verbsBefore = new int[n + 1];
        verbsBehind = new int[n + 1];
        for (int i = 0; i < n; i++) {
            verbsBefore[i + 1] = Math.max(verbsBefore[i], graph.isTag(i, "VB") ? steps[i] : 0);
        }
        for (int i = n - 1; i >= 0; i--) {
            verbsBehind[i] = Math.max(verbsBehind[i + 1], graph.isTag(i, "VB") ? steps[i] : 0);
        }
        this.highest = highest;
    }

    static CueRates of(SentenceGraph graph, CueWords words) {
        CueWords.Count[] counts = new CueWords.Count[graph.size()];
        int[] steps = new int[counts.length];
        int highest = NONE;
        for (int i = 0; i < steps.length; i++) {
            counts[i] = words.count(graph, i);
            if (CueWords.isPossible(graph, i, counts[i])) {
                steps[i] = 1 + CueFeatures.rateBin(CueWords.rate(counts[i]));
                highest = highest == NONE || steps[i] > steps[highest] ? i : highest;
            }
        }
        return new CueRates(graph, counts, steps, highest);
    }

    int of(int at) {
        return steps[at];
    }

    /** How often the word was seen, and how often as a cue. */
    CueWords.Count count(int at) {
        return counts[at];
    }

    /** Whether the word may be a cue at all. */
    boolean isPossible(int at) {
        return steps[at] > 0;
    }

    /** The first of the words that report most often; {@link SentenceGraph#NONE} when none may. */
    int highest() {
        return highest;
    }

    /** How often the verb to the left reports that reports most often, in steps from 0. */
    int ofVerbsBefore(int at) {
        return Math.max(0, verbsBefore[at] - 1);
    }

    /** The same to the right. */
    int ofVerbsBehind(int at) {
        return Math.max(0, verbsBehind[at + 1] - 1);
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
