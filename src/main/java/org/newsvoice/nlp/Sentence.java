package org.newsvoice.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * A sentence. It never crosses a zone.
 *
 * @param index its place in the story, from 0
 * @param zone index of its zone in the article's zones
 * @param tokens in order, at least one
 * @param tree null when the sentence was not parsed (no words)
 * @param dependencies null when it was not parsed
 */
public record Sentence(
        int index,
        int zone,
        List<Token> tokens,
        @Nullable ParseTree tree,
        @Nullable DependencyTree dependencies) {

    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has at least one token");
        }
    }

    /** Whether any token is a word. */
    public boolean hasWords() {
        for (Token token : tokens) {
            if (token.isWord()) {
                return true;
            }
        }
        return false;
    }

    /** From the first token to the last. */
    public TextSpan span() {
        return new TextSpan(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** The text from token {@code beginToken} to before token {@code endToken}. */
    public TextSpan span(int beginToken, int endToken) {
        return new TextSpan(
                tokens.get(beginToken).span().begin(),
                tokens.get(endToken - 1).span().end());
    }
}
