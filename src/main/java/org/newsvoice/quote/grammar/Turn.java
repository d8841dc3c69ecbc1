package org.newsvoice.quote.grammar;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;

/**
 * Who has the word by a header.
 *
 * @param speaker the name in the header; null when it names nobody (Q. and A.)
 * @param begins whether nothing stands between the header and the place
 */
public record Turn(@Nullable Mention speaker, boolean begins) {}
