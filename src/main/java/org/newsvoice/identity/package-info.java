/**
 * One person, one id: decides which names in different stories refer to the same person or organization. Plain Java
 * over names and what stories say about them; the caller provides the names and keeps the registry of ids. Rule:
 * imports only the kinds of speakers.
 */
@NullMarked
package org.newsvoice.identity;

import org.jspecify.annotations.NullMarked;
