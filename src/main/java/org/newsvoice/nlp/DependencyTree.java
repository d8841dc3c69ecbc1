package org.newsvoice.nlp;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Basic Universal Dependencies of a sentence: each token has one head. Immutable.
 *
 * @see <a href="https://universaldependencies.org/en/dep/">English relations</a>
 */
public final class DependencyTree {

    /** Head of the root, and of a token that stands outside the tree (some punctuation). */
    public static final int NONE = -1;

    private final int[] heads;
    private final String[] relations;

    /**
     * A tree over as many tokens as the arrays are long.
     *
     * @param heads index of each token's head within the sentence, {@link #NONE} for the root
     * @param relations the relation to the head ({@code nsubj}, {@code nmod:poss}), {@code root} for the root
     */
    public DependencyTree(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
    }

    /** Number of tokens. */
    public int size() {
        return heads.length;
    }

    /** Index of the head of {@code token}, or {@link #NONE}. */
    public int head(int token) {
        return heads[token];
    }

    /** Relation of {@code token} to its head. */
    public String relation(int token) {
        return relations[token];
    }

    /** The dependents of {@code token}, left to right. */
    public List<Integer> dependents(int token) {
        return IntStream.range(0, heads.length)
                .filter(i -> heads[i] == token)
                .boxed()
                .toList();
    }

    /** The first dependent of {@code token} by {@code relation} (also with a subtype), or {@link #NONE}. */
    public int dependent(int token, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == token && is(i, relation)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether {@code token} has this relation to its head, any subtype included ({@code nsubj} takes {@code nsubj:pass}). */
    public boolean is(int token, String relation) {
        String own = relations[token];
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** Whether {@code ancestor} is {@code token} or one of its heads. */
    public boolean dominates(int ancestor, int token) {
        int at = token;
        for (int steps = 0; at != NONE && steps <= heads.length; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }
}
