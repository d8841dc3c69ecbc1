package org.newsvoice.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Sums of the quotes in an outlet, computed while they pass. Not thread-safe. */
final class OutletSums {

    /** As many speakers as the page of an outlet can hold. */
    private static final int MAX_SPEAKERS = 5000;

    private final TreeMap<Integer, Long> days = new TreeMap<>();
    private final Map<String, Long> speakers = new HashMap<>();
    private long quotes;
    private long named;
    private long open;

    /** Adds a quote that the outlet prints. */
    void add(SiteQuote quote) {
        if (!quote.counts()) {
            return;
        }
        quotes++;
        Instant published = quote.story().published();
        if (published != null) {
            days.merge((int) QuoteYear.day(published).toEpochDay(), 1L, Long::sum);
        }
        String id = quote.speakerId();
        if (id != null) {
            named++;
            speakers.merge(id, 1L, Long::sum);
        } else if (quote.speaker() == null) {
            open++;
        }
    }

    long quotes() {
        return quotes;
    }

    long named() {
        return named;
    }

    long open() {
        return open;
    }

    SortedMap<Integer, Long> days() {
        return days;
    }

    /**
     * Who is quoted how often.
     *
     * @param id of the speaker
     * @param name used most often
     * @param n quotes in this outlet
     * @param person whether it is a person
     */
    record Quoted(
            String id,
            String name,
            long n,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean person) {}

    /** Speakers by quotes, the most first. */
    List<Quoted> speakers(Map<String, String> names, Set<String> people) {
        List<Quoted> quoted = new ArrayList<>();
        speakers.forEach((id, n) -> quoted.add(new Quoted(id, names.getOrDefault(id, id), n, people.contains(id))));
        quoted.sort(Comparator.comparingLong(Quoted::n)
                .reversed()
                .thenComparing(Quoted::name)
                .thenComparing(Quoted::id));
        return List.copyOf(quoted.subList(0, Math.min(MAX_SPEAKERS, quoted.size())));
    }
}
