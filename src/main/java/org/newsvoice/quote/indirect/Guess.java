package org.newsvoice.quote.indirect;

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
        double openProbability) {}
