package org.newsvoice.identity;

import java.util.List;

/**
 * Two forms of a name that may be one person's, and what was decided.
 *
 * @param one a key of {@link Names#key}, with {@code #} and a word where several people have exactly this name
 * @param other the other form
 * @param weight the evidence as log-odds; 1 or more is enough
 * @param reasons the parts of the evidence
 * @param joined false for near misses: too little evidence, or a contradiction with another form
 */
public record FormJoin(String one, String other, double weight, List<String> reasons, boolean joined) {

    /** Copies the list. */
    public FormJoin {
        reasons = List.copyOf(reasons);
    }

    static FormJoin of(Join join) {
        return new FormJoin(
                join.one().id(),
                join.other().id(),
                join.evidence().weight(),
                join.evidence().reasons(),
                join.joined());
    }
}
