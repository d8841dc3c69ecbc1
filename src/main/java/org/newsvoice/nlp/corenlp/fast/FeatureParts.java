package org.newsvoice.nlp.corenlp.fast;

import java.util.List;

/**
 * The strings of which a sentence's parse features are joined, numbered and hashed once: the parser's labels, "no such node",
 * the words, their tags. For one sentence.
 */
final class FeatureParts {

    private static final String NULL = "*NULL*";

    private final int firstWord;
    private final int words;
    private final long[] hash;
    private final long[] power;

    FeatureParts(ParserLabels labels, List<String> words, List<String> tags) {
        this.words = words.size();
        this.firstWord = labels.size() + 1;
        hash = new long[firstWord + 2 * this.words];
        power = new long[hash.length];
        for (int i = 0; i < labels.size(); i++) {
            set(i, labels.name(i));
        }
        set(none(), NULL);
        for (int i = 0; i < this.words; i++) {
            set(word(i), words.get(i));
            set(tag(i), tags.get(i));
        }
    }

    private void set(int part, String text) {
        hash[part] = FeatureHash.of(text);
        power[part] = FeatureHash.power(text.length());
    }

    /** Number of words in the sentence. */
    int words() {
        return words;
    }

    /** The part that stands for a node that is not there. */
    int none() {
        return firstWord - 1;
    }

    int word(int index) {
        return firstWord + index;
    }

    int tag(int index) {
        return firstWord + words + index;
    }

    /** Hash of {@code before} with the part behind it. */
    long join(long before, int part) {
        return before * power[part] + hash[part];
    }
}
