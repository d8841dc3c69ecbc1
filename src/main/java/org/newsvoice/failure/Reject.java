package org.newsvoice.failure;

/**
 * Why a record was given up, as far as the place that gave it up knows.
 *
 * @param code the class of reason
 * @param detail what happened and the value, for a reader of the {@code rejects} table; at most a few hundred characters
 */
public record Reject(RejectCode code, String detail) {}
