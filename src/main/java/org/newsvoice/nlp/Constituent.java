package org.newsvoice.nlp;

import java.util.ArrayList;
import java.util.List;

/** A node of a constituency tree over the tokens of a sentence: a token's tag without children, or a label above some. */
public final class Constituent {

    private final String label;
    private final int token;
    private final List<Constituent> children;

    private Constituent(String label, int token, List<Constituent> children) {
        this.label = label;
        this.token = token;
        this.children = children;
    }

    /** A phrase that has no children yet. */
    public Constituent(String label) {
        this(label, -1, new ArrayList<>(4));
    }

    /** A phrase above some children, of which there must be one. */
    public static Constituent of(String label, List<Constituent> children) {
        return new Constituent(label, -1, new ArrayList<>(children));
    }

    /** A token's tag. */
    public static Constituent ofToken(String tag, int token) {
        return new Constituent(tag, token, List.of());
    }

    /** Adds a child on the right; only while a parser builds the tree. */
    public void add(Constituent child) {
        children.add(child);
    }

    /** Takes the rightmost child away; only while a parser builds the tree. */
    public Constituent removeLast() {
        return children.remove(children.size() - 1);
    }

    /** Phrase label ({@code NP}), or a token's tag. */
    public String label() {
        return label;
    }

    /** Whether this is a token's tag. */
    public boolean isToken() {
        return token >= 0;
    }

    /** Index of the token; only of one. */
    public int token() {
        return token;
    }

    /** Left to right; none of a token. */
    public List<Constituent> children() {
        return children;
    }

    /** In brackets, with the tokens' numbers: {@code (ROOT (NP (NN 0)))}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("(").append(label);
        if (isToken()) {
            text.append(' ').append(token);
        }
        children.forEach(child -> text.append(' ').append(child));
        return text.append(')').toString();
    }
}
