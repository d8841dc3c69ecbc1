/**
 * One person, one id: which names of different stories stand for the same person or organization. Plain Java over names and
 * what stories say beside them; the caller brings the names and keeps the registry of ids. Rule: the kinds of speakers only.
 */
@NullMarked
package org.newsvoice.identity;

import org.jspecify.annotations.NullMarked;
