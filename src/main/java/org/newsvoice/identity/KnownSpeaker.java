package org.newsvoice.identity;

import java.time.LocalDate;

/**
 * The id that an earlier batch gave a name in a story.
 *
 * @param id as that batch published it
 * @param since the batch's date
 */
public record KnownSpeaker(String id, LocalDate since) {}
