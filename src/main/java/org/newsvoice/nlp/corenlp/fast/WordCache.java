package org.newsvoice.nlp.corenlp.fast;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words that came last: most words of a text are few. A word has one place, where it replaces whatever
 * other word was there, so the cache never grows. For one thread.
 *
 * @param <T> what is made of a word, a pure function of it
 */
public final class WordCache<T> {

    private static final int PLACES = 1 << 14;

    private final Entry<T>[] entries = entries();
    private final Function<String, T> make;

    private record Entry<T>(String word, T made) {}

    /** An empty cache of what {@code make} makes. */
    public WordCache(Function<String, T> make) {
        this.make = make;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Entry<T>[] entries() {
        return new Entry[PLACES];
    }

    /** What is made of a word. */
    public T get(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        int place = hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(PLACES));
        @Nullable Entry<T> entry = entries[place];
        if (entry == null || !entry.word().equals(word)) {
            entry = new Entry<>(word, make.apply(word));
            entries[place] = entry;
        }
        return entry.made();
    }
}
