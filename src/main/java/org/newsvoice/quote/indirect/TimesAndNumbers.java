package org.newsvoice.quote.indirect;

import java.util.Set;
import org.newsvoice.nlp.Calendar;

/** Words that say when or how often ("twice", "an hour later"), not what. Stateless. */
final class TimesAndNumbers {

    /** Units and parts of time; {@link Calendar} has the days. */
    private static final Set<String> TIMES = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "night",
            "week",
            "weekend",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
            "time",
            "moment",
            "morning",
            "noon",
            "afternoon",
            "evening",
            "midnight",
            "once",
            "twice");

    /** Tags of words that may go with them. */
    private static final Set<String> AROUND_TIMES = Set.of("DT", "IN", "JJ", "RB", "RBR", "CC", "TO");

    private TimesAndNumbers() {}

    /** Whether the words are only a time or a number. */
    static boolean isOnly(SentenceGraph graph, ContentCandidate candidate) {
        boolean measure = false;
        for (int i = candidate.begin(); i < candidate.last(); i++) {
            if (!candidate.contains(i) || graph.isMark(i)) {
                continue;
            }
            boolean counts = graph.isTag(i, "CD") || TIMES.contains(graph.lemma(i)) || Calendar.is(graph.lemma(i));
            measure |= counts;
            if (graph.isQuoted(i) || !(counts || AROUND_TIMES.contains(graph.tag(i)))) {
                return false;
            }
        }
        return measure;
    }
}
