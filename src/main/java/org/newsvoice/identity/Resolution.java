package org.newsvoice.identity;

import java.util.List;

/**
 * What was found of a list of names.
 *
 * @param names one for each, in their order
 * @param joins the forms of names that were joined, and those that nearly were
 */
public record Resolution(List<ResolvedName> names, List<FormJoin> joins) {

    /** Copies the lists. */
    public Resolution {
        names = List.copyOf(names);
        joins = List.copyOf(joins);
    }
}
