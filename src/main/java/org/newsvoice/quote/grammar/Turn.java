package org.newsvoice.quote.grammar;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;

/**
 * Who speaks at a place, according to a header.
 *
 * @param speaker the name in the header; null of an answer (A.) the only person whom the story names before; null when that is nobody
 * @param lettered whether the header is a letter (Q. or A.), so that the speaker is told by the rest of the story
 * @param begins whether the place follows the header directly
 */
public record Turn(@Nullable Mention speaker, boolean lettered, boolean begins) {}
