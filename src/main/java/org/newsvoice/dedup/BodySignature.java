package org.newsvoice.dedup;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;

/**
 * What is kept of a body to find copies of it: the {@link SentenceHash hashes} of its sentences in text order, at most
 * {@value #MAX_SENTENCES} and one more for all that follow. 200 bytes for a story of 500 words. Thread-safe.
 *
 * <p>Two bodies are {@link Likeness#SAME one story} when they share at least {@value #MIN_SHARED_WORDS} words in whole sentences,
 * these make up {@value #CONTAINED} of the shorter body, and the first sentence of one of the two is among them: who cuts and adds
 * leaves the lead, who brings news writes a new one. Without the lead it takes {@value #NEARLY_ALL}. Sentences are compared whole
 * because nearly all of them contain the figures of a market report that fills in a form. The measurements are in
 * docs/decisions/0008-near-duplicates.md.
 */
public final class BodySignature {

    /** Sentences beyond count as one. */
    static final int MAX_SENTENCES = 512;

    /** By how many of its sentences a story is looked up: those with the least hashes, which copies have in common more often than not. */
    static final int MAX_KEYS = 24;

    static final int MIN_SHARED_WORDS = 25;
    static final double NEARLY_ALL = 0.95;
    static final double CONTAINED = 0.35;
    /** A round-up of the day's stories is a copy of none of them. */
    static final double MIN_PART_OF_LONGER = 0.2;

    private final long[] sentences;
    /** The same in ascending order, each once; made when first compared. Two threads may both make it. */
    private long @Nullable [] distinct;

    /** The signature whose {@link #sentences} are these. */
    public BodySignature(long[] sentences) {
        this.sentences = sentences.clone();
    }

    /** The signature of the story's body; without sentences when it has none. */
    public static BodySignature of(Article article) {
        long[] hashes = BodyText.of(article).sentences().stream()
                .mapToLong(BodyText.Sentence::hash)
                .toArray();
        if (hashes.length > MAX_SENTENCES) {
            long rest = SentenceHash.ofRest(Arrays.copyOfRange(hashes, MAX_SENTENCES, hashes.length));
            hashes = Arrays.copyOf(hashes, MAX_SENTENCES + 1);
            hashes[MAX_SENTENCES] = rest;
        }
        return new BodySignature(hashes);
    }

    /** The hashes in text order; the caller may change the array. */
    public long[] sentences() {
        return sentences.clone();
    }

    /** The hashes under which copies find one another: at most {@value #MAX_KEYS}, distinct, none of a very short sentence. */
    public long[] keys() {
        return telling().distinct().sorted().limit(MAX_KEYS).toArray();
    }

    /** How alike the two bodies are. Symmetric. */
    public Likeness likeness(BodySignature other) {
        long[] own = distinct();
        long[] others = other.distinct();
        int shorter = Math.min(words(own), words(others));
        int longer = Math.max(words(own), words(others));
        boolean lead = other.beginsWithin(own) || beginsWithin(others);
        int shared = sharedWords(own, others);
        if (shared < MIN_SHARED_WORDS || shared < CONTAINED * shorter || shared < MIN_PART_OF_LONGER * longer) {
            return Likeness.NONE;
        }
        return lead || shared >= NEARLY_ALL * shorter ? Likeness.SAME : Likeness.RELATED;
    }

    /** Whether two bodies are one story, as far as the two alone can tell. */
    public enum Likeness {
        /** Less than two versions of one story share. */
        NONE,
        /** They share what two copies with different additions before the lead share, or a story and its update. */
        RELATED,
        /** They are one story. */
        SAME
    }

    private boolean beginsWithin(long[] others) {
        return telling().limit(1).anyMatch(first -> Arrays.binarySearch(others, first) >= 0);
    }

    /** The sentences that are long enough to be nobody else's by chance. */
    private LongStream telling() {
        return Arrays.stream(sentences).filter(hash -> SentenceHash.words(hash) >= SentenceHash.MIN_WORDS);
    }

    private long[] distinct() {
        long[] made = distinct;
        if (made == null) {
            made = Arrays.stream(sentences).sorted().distinct().toArray();
            distinct = made;
        }
        return made;
    }

    private static int words(long[] hashes) {
        int words = 0;
        for (long hash : hashes) {
            words += SentenceHash.words(hash);
        }
        return words;
    }

    private static int sharedWords(long[] own, long[] others) {
        int words = 0;
        int other = 0;
        for (long hash : own) {
            while (other < others.length && others[other] < hash) {
                other++;
            }
            words += other < others.length && others[other] == hash ? SentenceHash.words(hash) : 0;
        }
        return words;
    }
}
