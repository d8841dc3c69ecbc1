package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/**
 * What a cue may report, as the first model sees it, with its likeliest source.
 *
 * @param content the words
 * @param probability that these and no others are reported
 * @param agreement the same, counting what likely other words of the same cue share with them
 * @param source heads the likeliest source, {@link SentenceGraph#NONE} when it is left open
 * @param sourceProbability of that source
 * @param openProbability that the source is left open
 */
record Guess(
        ContentCandidate content,
        double probability,
        double agreement,
        int source,
        double sourceProbability,
        double openProbability) {

    static Guess of(
            SentenceGraph graph,
            int cue,
            ContentCandidate content,
            double probability,
            double agreement,
            ChoiceModel sources) {
        SourceChoice choice = SourceChoice.of(graph, cue, content);
        double[] p = sources.probabilities(choice.shared(), choice.features());
        int best = 0;
        for (int i = 1; i < p.length; i++) {
            best = p[i] > p[best] ? i : best;
        }
        int source = best == 0 ? NONE : choice.heads().get(best - 1);
        return new Guess(content, probability, agreement, source, p[best], p[0]);
    }
}
