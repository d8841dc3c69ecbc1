package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the first model reads of a cue.
 *
 * @param cue the cue's token
 * @param any how likely it reports anything
 * @param likely how many candidates are likely, of which only the best become guesses
 * @param guesses the best first; none when it hardly reports anything
 */
record CueReading(int cue, double any, int likely, List<Guess> guesses) {

    /** Cues that are less likely than this to report anything are not looked at further. */
    private static final double MIN_CUE = 0.05;

    /** Candidates less likely than this, beside the others of their cue, have no say in the choice. */
    private static final double MIN_SHARE = 0.02;

    /** Spans agree from this overlap on, as contents are compared by score_attributions. */
    static final double AGREES = 0.5;

    /** What full agreement counts beyond that. */
    private static final double EXACTNESS = 0.3;

    /** More guesses than these bring nothing. */
    private static final int GUESSES = 5;

    private record Agreed(int candidate, double agreement) {}

    static CueReading of(SentenceGraph graph, LetterCounts letters, int cue, CueRates rates, IndirectModel model) {
        ContentChoice choice = ContentChoice.of(graph, cue, rates);
        double[] p = model.contents().probabilities(choice.shared(), choice.features());
        double any = 1 - p[0];
        if (any < MIN_CUE) {
            return new CueReading(cue, any, 0, List.of());
        }
        List<Integer> likely = new ArrayList<>();
        for (int i = 1; i < p.length; i++) {
            if (p[i] > MIN_SHARE * any && letters.of(choice.candidates().get(i - 1)) > 0) {
                likely.add(i);
            }
        }
        CueSources sources = new CueSources(graph, cue, model.sources());
        List<Guess> guesses = likely.stream()
                .map(i -> new Agreed(i, agreement(i, likely, choice, p, letters)))
                .sorted(Comparator.comparingDouble((Agreed agreed) -> -agreed.agreement()))
                .limit(GUESSES)
                .map(agreed -> sources.guess(
                        choice.candidates().get(agreed.candidate() - 1), p[agreed.candidate()], agreed.agreement()))
                .toList();
        return new CueReading(cue, any, likely.size(), guesses);
    }

    /** Spans that differ by a word share their votes: the likeliest one alone may be an outsider. */
    private static double agreement(
            int i, List<Integer> likely, ContentChoice choice, double[] p, LetterCounts letters) {
        double agreement = 0;
        for (int j : likely) {
            double overlap = letters.jaccard(
                    choice.candidates().get(i - 1), choice.candidates().get(j - 1));
            agreement += overlap >= AGREES ? p[j] * (1 + EXACTNESS * overlap) / (1 + EXACTNESS) : 0;
        }
        return agreement;
    }
}
