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

    /** What a cue within {@code outer} reports, also where the model expects nothing; null where that is not certain. */
    static @Nullable Guess of(SentenceReading sentence, CueWords words, CueReading cue, ContentCandidate outer) {
        for (Guess guess : cue.guesses()) {
            if (is(sentence, words, cue.cue(), guess, outer)) {
                return guess;
            }
        }
        SentenceGraph graph = sentence.graph();
        int clause = clause(graph, cue.cue());
        if (clause == NONE) {
            return null;
        }
        Guess whole = new Guess(
                ContentCandidate.of(graph.left(clause), graph.right(clause) + 1, clause, "within"),
                0,
                0,
                graph.dependent(cue.cue(), "nsubj"),
                1,
                0);
        return is(sentence, words, cue.cue(), whole, outer) ? whole : null;
    }

    /** Whether {@code guess} of the cue at {@code at} is certainly a report within {@code outer}. */
    static boolean is(SentenceReading sentence, CueWords words, int at, Guess guess, ContentCandidate outer) {
        SentenceGraph graph = sentence.graph();
        int clause = clause(graph, at);
        int subject = graph.dependent(at, "nsubj");
        CueWords.Count count = words.count(graph, at);
        boolean reports = count.seen() >= MIN_SEEN && CueWords.rate(count) >= MIN_RATE;
        boolean certain = graph.isTag(at, "VB")
                && (reports || Addressee.isTold(graph, at))
                && subject != NONE
                && graph.isTag(subject, "NN")
                && !graph.relation(subject).equals("nsubj:pass")
                && clause > at
                && graph.dependent(clause, "nsubj") != NONE;
        ContentCandidate content = guess.content();
        boolean clausal = content.contains(clause) && !content.hasTwo() && content.begin() > at;
        return certain
                && clausal
                && guess.source() == subject
                && holds(outer, at, at + 1)
                && holds(outer, content.begin(), content.end());
    }

    private static int clause(SentenceGraph graph, int at) {
        int own = graph.dependent(at, "ccomp");
        return own == NONE ? Addressee.clause(graph, at) : own;
    }

    private static boolean holds(ContentCandidate outer, int begin, int end) {
        return (begin >= outer.begin() && end <= outer.end()) || (begin >= outer.begin2() && end <= outer.end2());
    }
}
