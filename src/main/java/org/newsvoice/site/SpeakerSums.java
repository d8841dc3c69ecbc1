package org.newsvoice.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.site.SiteSpeaker.Counted;

/** Sums of the quotes of a speaker, computed while they pass. Not thread-safe. */
final class SpeakerSums {

    private static final int MAX_TITLES = 20;
    private static final int MAX_OUTLETS = 50;

    private final TreeMap<Integer, Long> days = new TreeMap<>();
    private final Map<String, Title> titles = new LinkedHashMap<>();
    private final Map<String, Long> outlets = new HashMap<>();
    private String name = "";
    private final TreeMap<String, Long> kinds = new TreeMap<>();
    private String story = "";
    private long quotes;
    private long undated;
    private long copies;
    private long stories;
    private long unlikely;

    /**
     * A title and when it was given.
     *
     * @param name the title
     * @param n quotes with it
     * @param first day, days since 1970; null when all are undated
     * @param last day
     */
    record Title(
            String name,
            long n,
            @Nullable Integer first,
            @Nullable Integer last) {}

    /** Adds a quote of the speaker. */
    void add(SiteQuote quote, SiteQuote.Who who) {
        if (name.isEmpty()) {
            name = who.name();
        }
        if (!quote.counts()) {
            unlikely++;
            return;
        }
        quotes++;
        kinds.merge(quote.kind(), 1L, Long::sum);
        copies += quote.outlets().size() - 1;
        if (!quote.story().id().equals(story)) {
            story = quote.story().id();
            stories++;
        }
        Instant published = quote.story().published();
        Integer day = published == null ? null : (int) QuoteYear.day(published).toEpochDay();
        if (day == null) {
            undated++;
        } else {
            days.merge(day, 1L, Long::sum);
        }
        String title = who.title();
        if (title != null) {
            titles.merge(
                    title,
                    new Title(title, 1, day, day),
                    (old, fresh) -> new Title(
                            title,
                            old.n() + 1,
                            old.first() == null ? day : old.first(),
                            day == null ? old.last() : day));
        }
        quote.outlets().forEach(outlet -> outlets.merge(outlet, 1L, Long::sum));
    }

    String name() {
        return name;
    }

    long quotes() {
        return quotes;
    }

    long undated() {
        return undated;
    }

    SortedMap<Integer, Long> days() {
        return days;
    }

    /**
     * The sums as a page shows them.
     *
     * @param quotes wire copies once
     * @param unlikely reports without quotation marks that are not counted
     * @param kinds quotes by kind
     * @param copies of these quotes in other outlets
     * @param stories that quote the speaker, wire copies once
     * @param days day since 1970 and quotes in turn
     * @param undated quotes without a day
     * @param titles the most frequent first
     * @param nOutlets outlets that print a quote
     * @param outlets quotes by outlet, the most first
     */
    record Page(
            long quotes,
            long unlikely,
            Map<String, Long> kinds,
            long copies,
            long stories,
            List<Long> days,
            long undated,
            List<Title> titles,
            int nOutlets,
            List<Counted> outlets) {}

    /** All sums. */
    Page page() {
        List<Title> most = titles.values().stream()
                .sorted(Comparator.comparingLong(Title::n).reversed().thenComparing(Title::name))
                .limit(MAX_TITLES)
                .toList();
        return new Page(
                quotes,
                unlikely,
                kinds,
                copies,
                stories,
                flat(days),
                undated,
                most,
                outlets.size(),
                most(outlets, MAX_OUTLETS));
    }

    /** Key and value in turn. */
    static List<Long> flat(SortedMap<Integer, Long> days) {
        List<Long> flat = new ArrayList<>(2 * days.size());
        days.forEach((day, n) -> {
            flat.add(day.longValue());
            flat.add(n);
        });
        return flat;
    }

    /** The largest of some counts. */
    static List<Counted> most(Map<String, Long> counts, int limit) {
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Counted::n).reversed().thenComparing(Counted::name))
                .limit(limit)
                .toList();
    }
}
