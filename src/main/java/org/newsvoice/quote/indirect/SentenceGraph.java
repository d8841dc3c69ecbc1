package org.newsvoice.quote.indirect;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** A parsed sentence as arrays: heads, dependents, and the edges of each word's subtree. For one thread. */
final class SentenceGraph {

    /** No such token. */
    static final int NONE = DependencyTree.NONE;

    private final Sentence sentence;
    private final Token[] tokens;
    private final String[] lemmas;
    private final String[] outline;
    private final int[] heads;
    private final String[] relations;
    private final int[] left;
    private final int[] right;
    private final int[][] dependents;
    private final boolean[] quoted;
    private final boolean[] marks;
    private boolean anyQuoted;
    private @Nullable KindCounts counts;

    private SentenceGraph(Sentence sentence, DependencyTree tree, SpanSet inMarks) {
        this.sentence = sentence;
        int n = sentence.tokens().size();
        tokens = sentence.tokens().toArray(Token[]::new);
        lemmas = new String[n];
        outline = new String[n];
        heads = new int[n];
        relations = new String[n];
        left = new int[n];
        right = new int[n];
        quoted = new boolean[n];
        marks = new boolean[n];
        int[] degree = new int[n];
        for (int i = 0; i < n; i++) {
            heads[i] = tree.head(i);
            relations[i] = tree.relation(i);
            left[i] = i;
            right[i] = i;
            lemmas[i] = tokens[i].lemma().toLowerCase(Locale.ROOT);
            quoted[i] = inMarks.contains(tokens[i].span());
            anyQuoted |= quoted[i];
            marks[i] = !tokens[i].isWord();
            outline[i] = isOpen(tokens[i].tag()) ? tokens[i].tag() : lemmas[i];
            if (heads[i] != NONE) {
                degree[heads[i]]++;
            }
        }
        dependents = new int[n][];
        for (int i = 0; i < n; i++) {
            dependents[i] = new int[degree[i]];
        }
        Arrays.fill(degree, 0);
        for (int i = 0; i < n; i++) {
            if (heads[i] != NONE) {
                dependents[heads[i]][degree[heads[i]]++] = i;
            }
            int up = heads[i];
            for (int steps = 0; up != NONE && steps <= n; steps++) {
                left[up] = Math.min(left[up], i);
                right[up] = Math.max(right[up], i);
                up = heads[up];
            }
        }
    }

    /**
     * The graph of a sentence that has a tree.
     *
     * @param tree the sentence's dependencies
     * @param inMarks the story's words in quotation marks
     */
    static SentenceGraph of(Sentence sentence, DependencyTree tree, SpanSet inMarks) {
        return new SentenceGraph(sentence, tree, inMarks);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return heads.length;
    }

    Token token(int at) {
        return tokens[at];
    }

    String lemma(int at) {
        return lemmas[at];
    }

    /** A word that carries structure by itself, other words by their tag. */
    String outline(int at) {
        return outline[at];
    }

    private static boolean isOpen(String tag) {
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("RB") || tag.equals("FW");
    }

    String tag(int at) {
        return token(at).tag();
    }

    boolean isTag(int at, String prefix) {
        return tag(at).startsWith(prefix);
    }

    EntityKind entity(int at) {
        return token(at).entity();
    }

    int head(int at) {
        return heads[at];
    }

    String relation(int at) {
        return relations[at];
    }

    /** The relation without its subtype. */
    boolean isRelation(int at, String relation) {
        String own = relations[at];
        return own.startsWith(relation) && (own.length() == relation.length() || own.charAt(relation.length()) == ':');
    }

    /** Left to right. */
    int[] dependents(int at) {
        return dependents[at];
    }

    /** The first dependent by {@code relation} or a subtype, or {@link #NONE}. */
    int dependent(int at, String relation) {
        for (int d : dependents[at]) {
            if (isRelation(d, relation)) {
                return d;
            }
        }
        return NONE;
    }

    /** The first token of the subtree under {@code at}. */
    int left(int at) {
        return left[at];
    }

    /** The last token of the subtree under {@code at}. */
    int right(int at) {
        return right[at];
    }

    /** Whether the token is in quotation marks. */
    boolean isQuoted(int at) {
        return quoted[at];
    }

    /** Whether any token is in quotation marks. */
    boolean hasQuoted() {
        return anyQuoted;
    }

    /** How many tokens of each kind are where; found when asked for. */
    KindCounts counts() {
        KindCounts known = counts;
        if (known == null) {
            known = new KindCounts(this);
            counts = known;
        }
        return known;
    }

    /** Whether the token is a mark, not a word. */
    boolean isMark(int at) {
        return marks[at];
    }

    /** Whether there is anything but marks from {@code begin} to before {@code end}. */
    boolean hasWords(int begin, int end) {
        return trimBegin(begin, end) < end;
    }

    /** {@code begin} behind the marks that follow it. */
    int trimBegin(int begin, int end) {
        int first = begin;
        while (first < end && marks[first]) {
            first++;
        }
        return first;
    }

    /** {@code end} before the marks that it follows. */
    int trimEnd(int begin, int end) {
        int last = end;
        while (last > begin && marks[last - 1]) {
            last--;
        }
        return last;
    }
}
