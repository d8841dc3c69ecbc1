package org.newsvoice.nlp.corenlp.fast;

/**
 * A polynomial hash of strings, modulo 2^64, that is had from the hashes of a string's parts without joining them:
 * {@code of(a + b) == of(a) * power(b.length()) + of(b)}. Features whose names are joined from a template and words cost a
 * multiplication for each part instead of a new string.
 */
final class FeatureHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    private FeatureHash() {}

    /** The hash of a text. */
    static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    /** What the hash of a beginning is multiplied with when {@code length} characters follow it. */
    static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash with one character more. */
    static long join(long first, char next) {
        return first * BASE + next;
    }

    /** The hash with a hyphen more. */
    static long dash(long first) {
        return join(first, '-');
    }

    /** The hash with the decimal digits of a number behind it, which is not negative. */
    static long joinNumber(long first, int number) {
        long before = number < 10 ? first : joinNumber(first, number / 10);
        return join(before, (char) ('0' + number % 10));
    }

    /** Spreads a hash over all 64 bits, one to one (the finalizer of MurmurHash3). */
    static long spread(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return h ^ (h >>> 33);
    }
}
