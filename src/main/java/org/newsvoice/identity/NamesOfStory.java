package org.newsvoice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.speaker.SpeakerKind;

/** Collects the names of one story, and gives each the others as company. Confined to one thread. */
public final class NamesOfStory {

    private static final int MAX_COMPANY = 12;

    private final String story;
    private final @Nullable String outlet;
    private final @Nullable LocalDate day;
    private final Map<String, NamedInStory> names = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new HashMap<>();

    /**
     * A story without names.
     *
     * @param story its id
     * @param outlet who published it, null when unknown
     * @param day when, null when undated
     */
    public NamesOfStory(String story, @Nullable String outlet, @Nullable LocalDate day) {
        this.story = story;
        this.outlet = outlet;
        this.day = day;
    }

    /**
     * Adds a name. One that is there already, of roles and of unnamed speakers, or without a letter, is left out.
     *
     * @return whether it was added
     */
    public boolean add(@Nullable SpeakerKind kind, @Nullable String name, @Nullable String title, int times) {
        if (name == null || (kind != SpeakerKind.PERSON && kind != SpeakerKind.ORGANIZATION)) {
            return false;
        }
        String key = Names.key(kind, name);
        if (key.isEmpty() || names.containsKey(kind + name)) {
            return false;
        }
        names.put(kind + name, new NamedInStory(story, outlet, day, kind, name, title, Math.max(1, times), List.of()));
        mentions.merge(key, times, Integer::sum);
        return true;
    }

    /** The names in the order in which they were added. */
    public List<NamedInStory> list() {
        List<String> byMentions = mentions.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MAX_COMPANY + 1L)
                .toList();
        List<NamedInStory> list = new ArrayList<>();
        for (NamedInStory named : names.values()) {
            String own = Names.key(named.kind(), named.name());
            List<String> company = byMentions.stream()
                    .filter(other -> !other.equals(own))
                    .limit(MAX_COMPANY)
                    .toList();
            list.add(new NamedInStory(
                    story, outlet, day, named.kind(), named.name(), named.title(), named.mentions(), company));
        }
        return list;
    }
}
