package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import org.jspecify.annotations.Nullable;

/**
 * A report within a report: of "The paper says Ruiz said the dam held", what Ruiz said. Labels have the outer report only, so no
 * model learns it; it is taken where the grammar leaves no doubt: a verb that nearly always reports, a finite clause behind it,
 * and a subject that is no pronoun, all within the outer words. Stateless.
 */
final class ReportWithin {

    /** Verbs that report less often than this, or were seen less often, are not certain enough. */
    private static final double MIN_RATE = 0.6;

    private static final int MIN_SEEN = 20;

    private ReportWithin() {}

    /** How certain it is that a word reports by itself. */
    static double rate(SentenceReading sentence, CueWords words, CueReading cue) {
        return CueWords.rate(words.count(sentence.graph(), cue.cue()));
    }

    /** What a cue within {@code outer} reports; null where that is not certain. */
    static @Nullable Guess of(SentenceReading sentence, CueWords words, CueReading cue, ContentCandidate outer) {
        SentenceGraph graph = sentence.graph();
        int at = cue.cue();
        int clause = graph.dependent(at, "ccomp");
        int subject = graph.dependent(at, "nsubj");
        boolean certain = graph.isTag(at, "VB")
                && words.count(graph, at).seen() >= MIN_SEEN
                && rate(sentence, words, cue) >= MIN_RATE
                && subject != NONE
                && graph.isTag(subject, "NN")
                && clause > at
                && graph.dependent(clause, "nsubj") != NONE;
        if (!certain || !holds(outer, at, at + 1)) {
            return null;
        }
        for (Guess guess : cue.guesses()) {
            ContentCandidate content = guess.content();
            boolean clausal = content.contains(clause) && !content.hasTwo() && content.begin() > at;
            if (guess.source() == subject && clausal && holds(outer, content.begin(), content.end())) {
                return guess;
            }
        }
        return null;
    }

    private static boolean holds(ContentCandidate outer, int begin, int end) {
        return (begin >= outer.begin() && end <= outer.end()) || (begin >= outer.begin2() && end <= outer.end2());
    }
}
