package org.newsvoice.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * Whom somebody means who gives a name: the one who is called so, unless somebody with that name in theirs is quoted more
 * often. "Obama" is not taken for an entity with four quotes where Barack Obama has a hundred. Stateless.
 */
final class SpeakerChoice {

    private static final int SHOWN = 8;

    private SpeakerChoice() {}

    /**
     * Somebody who may be meant.
     *
     * @param id the {@code speaker_id}
     * @param name used most often
     * @param quotes how often quoted, in quotation marks or not, wire copies once
     * @param exact whether this is the name or an alias as it was given
     */
    record Candidate(String id, String name, long quotes, boolean exact) {}

    /**
     * The one who is meant.
     *
     * @param candidates whose name or alias is {@code wanted}, or holds all of its words; at least one
     * @throws JobException USAGE when it is not clear who is meant; it names the candidates
     */
    static Candidate choose(String wanted, List<Candidate> candidates) {
        List<Candidate> exact = candidates.stream().filter(Candidate::exact).toList();
        boolean clear = candidates.size() == 1
                || (exact.size() == 1
                        && candidates.stream()
                                .allMatch(
                                        other -> other.quotes() <= exact.get(0).quotes()));
        if (clear) {
            return candidates.size() == 1 ? candidates.get(0) : exact.get(0);
        }
        String names = mostQuotedFirst(candidates)
                .limit(SHOWN)
                .map(one -> String.format(
                        Locale.ROOT,
                        "%n  %s  %s (%,d quote%s)",
                        one.id(),
                        one.name(),
                        one.quotes(),
                        one.quotes() == 1 ? "" : "s"))
                .collect(Collectors.joining());
        String more = candidates.size() <= SHOWN ? "" : String.format("%n  and %d more", candidates.size() - SHOWN);
        throw new JobException(
                ErrorCode.USAGE,
                "Several speakers may be meant by '" + wanted + "'; give --speaker the id or the full name of one:"
                        + names + more);
    }

    /** {@code chosen}, with the others of {@code candidates}. */
    static ChosenSpeaker explained(String wanted, Candidate chosen, List<Candidate> candidates) {
        return new ChosenSpeaker(
                wanted,
                chosen.name(),
                mostQuotedFirst(candidates)
                        .filter(other -> !other.equals(chosen))
                        .map(Candidate::name)
                        .toList());
    }

    private static Stream<Candidate> mostQuotedFirst(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingLong(Candidate::quotes).reversed().thenComparing(Candidate::id));
    }
}
