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

/** What the quotes tell of a speaker, summed while they pass. Not thread-safe. */
final class SpeakerSums {

    private static final int MAX_TITLES = 20;
    private static final int MAX_OUTLETS = 50;

    private final TreeMap<Integer, Long> days = new TreeMap<>();
    private final Map<String, Title> titles = new LinkedHashMap<>();
    private final Map<String, Long> outlets = new HashMap<>();
    private String name = "";
    private long quotes;
    private long undated;

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

    /** The sums of one quote's speaker. */
    void add(SiteQuote quote, SiteQuote.Who who) {
        quotes++;
        if (name.isEmpty()) {
            name = who.name();
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

    /** Day and number in turn. */
    List<Long> flatDays() {
        List<Long> flat = new ArrayList<>(2 * days.size());
        days.forEach((day, n) -> {
            flat.add(day.longValue());
            flat.add(n);
        });
        return flat;
    }

    /** The most frequent first. */
    List<Title> titles() {
        return titles.values().stream()
                .sorted(Comparator.comparingLong(Title::n).reversed().thenComparing(Title::name))
                .limit(MAX_TITLES)
                .toList();
    }

    /** Quotes by outlet, the most first. */
    List<Counted> outlets() {
        return most(outlets, MAX_OUTLETS);
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
