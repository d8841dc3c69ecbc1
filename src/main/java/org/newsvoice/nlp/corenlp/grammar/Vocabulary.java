package org.newsvoice.nlp.corenlp.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newsvoice.nlp.corenlp.fast.WordCache;

/**
 * The descriptions of all patterns, and the symbols that they are asked about: labels for ever, of which there are some hundred,
 * and the words that came last. Thread-safe once the patterns are read.
 */
final class Vocabulary {

    private final Map<String, Description> descriptions = new HashMap<>();
    private final Map<String, Symbol> labels = new ConcurrentHashMap<>();
    private final WordCache<Symbol> words = new WordCache<>(this::symbol);

    /** The description of this text, in CoreNLP's notation; only before the first symbol. */
    Description describe(String text) {
        if (!labels.isEmpty()) {
            throw new IllegalStateException("a pattern is read after the first tree: " + text);
        }
        Description known = descriptions.get(text);
        if (known == null) {
            known = Description.of(descriptions.size(), text);
            descriptions.put(text, known);
        }
        return known;
    }

    /** The symbol of a phrase's label or a tag. */
    Symbol label(String text) {
        return labels.computeIfAbsent(text, this::symbol);
    }

    /** The symbol of a word. */
    Symbol word(String text) {
        return words.get(text);
    }

    private Symbol symbol(String text) {
        return new Symbol(text, descriptions.size());
    }
}
