package org.newsvoice.identity;

import java.util.List;
import java.util.Map;

/**
 * The result for a list of names.
 *
 * @param names one for each, in their order
 * @param joins the forms of names that were joined, and those that nearly were
 * @param qids the gazetteer's id of each entity that it knows
 */
public record Resolution(List<ResolvedName> names, List<FormJoin> joins, Map<String, String> qids) {

    /** Copies the collections. */
    public Resolution {
        names = List.copyOf(names);
        joins = List.copyOf(joins);
        qids = Map.copyOf(qids);
    }
}
