package org.newsvoice.parse;

/** Finds the zones of one kind among the blocks that nobody has claimed yet. Stateless and thread-safe. */
interface ZoneParser {

    /** Claims blocks of {@code draft}, cutting them where a zone ends within one, and notes what the headers say. */
    void findZones(Draft draft);
}
