package org.newsvoice.sentiment;

/**
 * Words as 64-bit hashes, in lower case, with straight apostrophes and all numbers alike: two words with one hash are one word,
 * and so are two features with one key. Among a million different words two share a hash once in 37 million times. Stateless.
 */
final class WordHash {

    /** All names. */
    static final long NAME = of("@");

    /** Before the first word. */
    static final long BEGIN = of("<");

    /** After the last word. */
    static final long END = of(">");

    private static final String NUMBER = "#";
    private static final String NUMBER_SIGNS = ".,:/%-";
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIXER = 0xff51afd7ed558ccdL;

    private WordHash() {}

    /** The hash of a word. */
    static long of(String word) {
        return isNumber(word) ? plain(NUMBER) : plain(word);
    }

    /** The word as its hash sees it. */
    static String form(String word) {
        if (isNumber(word)) {
            return NUMBER;
        }
        StringBuilder form = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            form.append(usual(word.charAt(i)));
        }
        return form.toString();
    }

    /** The key of a feature of one kind about two words, or one and 0. */
    static long key(char kind, long first, long second) {
        return mix(mix(first + kind) ^ Long.rotateLeft(second, 21) * PRIME);
    }

    private static long plain(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ usual(word.charAt(i))) * PRIME;
        }
        return mix(hash);
    }

    private static long mix(long hash) {
        long mixed = (hash ^ hash >>> 33) * MIXER;
        return mixed ^ mixed >>> 29;
    }

    private static char usual(char c) {
        if (c == '’' || c == '‘') {
            return '\'';
        }
        return Character.isWhitespace(c) || c == '\u00a0' ? '_' : Character.toLowerCase(c);
    }

    private static boolean isNumber(String word) {
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (NUMBER_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }
}
