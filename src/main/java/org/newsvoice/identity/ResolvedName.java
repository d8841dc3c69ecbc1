package org.newsvoice.identity;

/**
 * What a name in a story was found to stand for.
 *
 * @param form the name's own key: equal in any corpus, whatever else is known
 * @param entity the key of the person or organization: the form that most stories use
 * @param ambiguous whether the story does not tell which of several it is, and the likeliest was taken, or none
 */
public record ResolvedName(String form, String entity, boolean ambiguous) {}
