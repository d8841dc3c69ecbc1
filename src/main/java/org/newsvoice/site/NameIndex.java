package org.newsvoice.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Speakers by the words of their names. Not thread-safe. */
final class NameIndex {

    private static final int SHARD_CHARS = 60_000;
    private static final int ENTRY_CHARS = 90;
    private static final int MAX_OTHERS = 3;

    private final List<Entry> entries = new ArrayList<>();

    /**
     * A word of a name.
     *
     * @param word as {@link SearchWords} has it
     * @param id of the speaker
     * @param name used most often
     * @param n quotes
     * @param others more names, the most frequent first
     * @param person whether it is a person
     */
    record Entry(String word, String id, String name, long n, List<String> others, boolean person) {}

    /** Adds a speaker. */
    void add(SiteSpeaker speaker, long n) {
        Set<String> words = new LinkedHashSet<>();
        SearchWords.of(speaker.name()).forEach(words::add);
        speaker.forms().forEach(form -> SearchWords.of(form.name()).forEach(words::add));
        List<String> others = speaker.forms().stream()
                .map(SiteSpeaker.Counted::name)
                .filter(form -> !form.equals(speaker.name()))
                .limit(MAX_OTHERS)
                .toList();
        words.forEach(
                word -> entries.add(new Entry(word, speaker.id(), speaker.name(), n, others, speaker.isPerson())));
    }

    /** Writes shards {@code names/0} and so on; gives the first word of each. */
    List<String> write(SiteFolder folder) throws IOException {
        entries.sort(Comparator.comparing(Entry::word)
                .thenComparing(Comparator.comparingLong(Entry::n).reversed())
                .thenComparing(Entry::id));
        int perShard = SHARD_CHARS / ENTRY_CHARS;
        List<String> firsts = new ArrayList<>();
        for (int begin = 0; begin < entries.size(); begin += perShard) {
            List<Entry> shard = entries.subList(begin, Math.min(entries.size(), begin + perShard));
            firsts.add(shard.get(0).word());
            folder.data(
                    "names/" + begin / perShard,
                    shard.stream()
                            .map(entry -> List.of(
                                    entry.word(),
                                    entry.id(),
                                    entry.name(),
                                    entry.n(),
                                    entry.others(),
                                    entry.person() ? 1 : 0))
                            .toList());
        }
        return firsts;
    }
}
