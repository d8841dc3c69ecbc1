package org.newsvoice.nlp;

import java.util.List;

/**
 * A sentence's constituency tree.
 *
 * @param root above all tokens
 * @param words the tokens as the parser read them, which may differ from the text in brackets and the like
 */
public record ParseTree(Constituent root, List<String> words) {

    /** Copies the list. */
    public ParseTree {
        words = List.copyOf(words);
    }
}
