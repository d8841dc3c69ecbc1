package org.newsvoice.identity;

/**
 * The person or organization that a name in a story refers to.
 *
 * @param form the name's own key, the same in any corpus
 * @param entity the key of the person or organization: the form that most stories use
 * @param ambiguous whether the story does not say which of several it is, so that the likeliest was taken, or none
 */
public record ResolvedName(String form, String entity, boolean ambiguous) {}
