package org.newsvoice.quote.indirect;

import java.util.function.IntPredicate;

/** How many tokens of some kinds a sentence has before each token, so that those of a content need no loop. Immutable. */
final class KindCounts {

    /** Verbs in a finite form. */
    static final int FINITE = 0;

    static final int VERB = 1;
    static final int SUBJECT = 2;
    static final int COMMA = 3;
    /** Words in quotation marks. */
    static final int QUOTED = 4;
    /** Words outside of them. */
    static final int UNQUOTED = 5;

    private static final int KINDS = 6;

    private final int[][] before = new int[KINDS][];

    KindCounts(SentenceGraph graph) {
        int n = graph.size();
        before[FINITE] = counts(n, i -> isFinite(graph.tag(i)));
        before[VERB] = counts(n, i -> graph.isTag(i, "VB"));
        before[SUBJECT] = counts(n, i -> graph.isRelation(i, "nsubj"));
        before[COMMA] = counts(n, i -> graph.token(i).text().equals(","));
        before[QUOTED] = counts(n, i -> !graph.isMark(i) && graph.isQuoted(i));
        before[UNQUOTED] = counts(n, i -> !graph.isMark(i) && !graph.isQuoted(i));
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private static int[] counts(int n, IntPredicate kind) {
        int[] counts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            counts[i + 1] = counts[i] + (kind.test(i) ? 1 : 0);
        }
        return counts;
    }

    /** How many tokens of a kind a content has. */
    int of(int kind, ContentCandidate content) {
        int[] counts = before[kind];
        int end = content.end();
        int first = counts[end] - counts[content.begin()];
        // Stretches overlap where a word's dependents are on both sides of a word that is not among them.
        return first + counts[Math.max(end, content.end2())] - counts[Math.max(end, content.begin2())];
    }

    /** Whether a content has any token of a kind. */
    boolean has(int kind, ContentCandidate content) {
        return of(kind, content) > 0;
    }
}
