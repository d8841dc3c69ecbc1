package org.newsvoice.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which quotes have which word. Words around a quote, and the ids of those whom it speaks about, are kept apart by their first
 * character. Not thread-safe.
 */
final class WordIndex {

    /** What a word around a quote begins with; no word has it. */
    static final char AROUND = '~';

    /** What the id of somebody named in a quote begins with. */
    static final char ABOUT = '@';

    /** How much of the index a page loads at once. */
    private static final int SHARD_CHARS = 60_000;

    private final TreeMap<String, Postings> words = new TreeMap<>();

    /** Adds a quote; numbers rise. */
    void add(int number, String said, String around, List<String> about) {
        SearchWords.of(said).forEach(word -> posting(word).add(number));
        SearchWords.of(around).forEach(word -> posting(AROUND + word).add(number));
        about.forEach(id -> posting(ABOUT + id).add(number));
    }

    private Postings posting(String word) {
        return words.computeIfAbsent(word, key -> new Postings());
    }

    /** Some words that follow each other in the alphabet. */
    private record Shard(List<String> words, List<String> quotes) {}

    /** Writes shards {@code name/0}, {@code name/1} and so on; gives the first word of each. */
    List<String> write(SiteFolder folder, String name) throws IOException {
        List<String> firsts = new ArrayList<>();
        Shard shard = new Shard(new ArrayList<>(), new ArrayList<>());
        int size = 0;
        for (Map.Entry<String, Postings> word : words.entrySet()) {
            int more = word.getKey().length() + word.getValue().size() + 6;
            if (size > 0 && size + more > SHARD_CHARS) {
                folder.data(name + "/" + (firsts.size() - 1), shard);
                shard = new Shard(new ArrayList<>(), new ArrayList<>());
                size = 0;
            }
            if (size == 0) {
                firsts.add(word.getKey());
            }
            shard.words().add(word.getKey());
            shard.quotes().add(word.getValue().text());
            size += more;
        }
        if (size > 0) {
            folder.data(name + "/" + (firsts.size() - 1), shard);
        }
        return firsts;
    }
}
