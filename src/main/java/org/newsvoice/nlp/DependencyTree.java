package org.newsvoice.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Basic Universal Dependencies of a sentence: each token has one head. Immutable and thread-safe; may be made at the first
 * question, because most sentences of a story are never asked.
 *
 * @see <a href="https://universaldependencies.org/en/dep/">English relations</a>
 */
public final class DependencyTree {

    /** Head of the root, and of a token that is outside the tree (some punctuation). */
    public static final int NONE = -1;

    private final int size;
    private @Nullable Supplier<Arcs> source;
    private volatile @Nullable Arcs arcs;

    /** Each token's head and its relation to it. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Arcs(int[] heads, String[] relations) {}

    private DependencyTree(int size, @Nullable Supplier<Arcs> source, @Nullable Arcs arcs) {
        this.size = size;
        this.source = source;
        this.arcs = arcs;
    }

    /**
     * A tree over as many tokens as the arrays are long.
     *
     * @param heads index of each token's head within the sentence, {@link #NONE} for the root
     * @param relations the relation to the head ({@code nsubj}, {@code nmod:poss}), {@code root} for the root
     */
    public DependencyTree(int[] heads, String[] relations) {
        this(heads.length, null, new Arcs(heads.clone(), relations.clone()));
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " relations");
        }
    }

    /** A tree over {@code size} tokens that is made when somebody first asks about a token, once. */
    public static DependencyTree lazy(int size, Supplier<DependencyTree> source) {
        return new DependencyTree(size, () -> source.get().arcs(), null);
    }

    private Arcs arcs() {
        Arcs known = arcs;
        return known == null ? make() : known;
    }

    private synchronized Arcs make() {
        Arcs made = arcs;
        if (made == null) {
            made = Objects.requireNonNull(source).get();
            if (made.heads().length != size) {
                throw new IllegalStateException(size + " tokens, but " + made.heads().length + " have a head");
            }
            source = null;
            arcs = made;
        }
        return made;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Index of the head of {@code token}, or {@link #NONE}. */
    public int head(int token) {
        return arcs().heads()[token];
    }

    /** Relation of {@code token} to its head. */
    public String relation(int token) {
        return arcs().relations()[token];
    }

    /** The dependents of {@code token}, left to right. */
    public List<Integer> dependents(int token) {
        int[] heads = arcs().heads();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (heads[i] == token) {
                found.add(i);
            }
        }
        return found;
    }

    /** The first dependent of {@code token} by {@code relation} (also with a subtype), or {@link #NONE}. */
    public int dependent(int token, String relation) {
        int[] heads = arcs().heads();
        for (int i = 0; i < size; i++) {
            if (heads[i] == token && is(i, relation)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether {@code token} has this relation to its head, any subtype included ({@code nsubj} takes {@code nsubj:pass}). */
    public boolean is(int token, String relation) {
        String own = arcs().relations()[token];
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** Whether {@code ancestor} is {@code token} or one of its heads. */
    public boolean dominates(int ancestor, int token) {
        int[] heads = arcs().heads();
        int at = token;
        for (int steps = 0; at != NONE && steps <= size; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }
}
