package org.newsvoice.dedup;

/**
 * A sentence hash of 64 bits, equal for equal words: 57 bits of hash, 6 of length in words, and one for whether
 * somebody may speak in it. Collects words; for one thread at a time.
 */
public final class SentenceHash {

    /** Shorter sentences are taken together with the next one of the paragraph: "Mr. Okafor agreed." is in many stories. */
    static final int MIN_WORDS = 8;
    /** Longer ones are cut. */
    static final int MAX_WORDS = 60;

    private static final int WORD_BITS = 6;
    private static final long SPEECH = 1;
    private static final long WORDS = ((1L << WORD_BITS) - 1) << 1;
    private static final long HASH = ~(WORDS | SPEECH);
    /** Offset and prime of FNV-1a, and the finalizer of MurmurHash3, which spreads it over all bits. */
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int SHIFT = 33;
    private static final long FIRST_MIX = 0xff51afd7ed558ccdL;
    private static final long SECOND_MIX = 0xc4ceb9fe1a85ec53L;

    private long hash = FNV_OFFSET;
    private int words;
    private boolean speech;

    SentenceHash() {}

    void addWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ ' ') * FNV_PRIME;
        words++;
    }

    void addSpeech() {
        speech = true;
    }

    int words() {
        return words;
    }

    long value() {
        return (mixed(hash) & HASH) | (long) Math.min(words, MAX_WORDS) << 1 | (speech ? SPEECH : 0);
    }

    /** One hash for all sentences beyond the longest list. */
    static long ofRest(long[] hashes) {
        long hash = FNV_OFFSET;
        long speech = 0;
        for (long sentence : hashes) {
            hash = mixed(hash * FNV_PRIME ^ sentence);
            speech |= sentence & SPEECH;
        }
        return (hash & HASH) | (long) MAX_WORDS << 1 | speech;
    }

    /** How many words the sentence of {@code hash} has. */
    public static int words(long hash) {
        return (int) ((hash & WORDS) >>> 1);
    }

    /** Whether the sentence of {@code hash} holds a quotation mark or a word such as "said". */
    public static boolean mayHoldSpeech(long hash) {
        return (hash & SPEECH) != 0;
    }

    private static long mixed(long value) {
        long h = value;
        h = (h ^ (h >>> SHIFT)) * FIRST_MIX;
        h = (h ^ (h >>> SHIFT)) * SECOND_MIX;
        return h ^ (h >>> SHIFT);
    }
}
