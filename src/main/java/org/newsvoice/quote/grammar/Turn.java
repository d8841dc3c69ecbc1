package org.newsvoice.quote.grammar;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;

/**
 * Who speaks at a place, according to a header.
 *
 * @param speaker the name in the header; null when it names nobody (Q. and A.)
 * @param begins whether the place follows the header directly
 */
public record Turn(@Nullable Mention speaker, boolean begins) {}
