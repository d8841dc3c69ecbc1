package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What speaks for each token of a sentence as part of a report: its words, its place in the tree, the cues around it. For one thread. */
final class TokenFeatures {

    private static final long[] NO_FEATURES = {};

    private final SentenceGraph graph;
    private final CueRates rates;
    private final FeatureSet f = new FeatureSet();
    private final int[] lemmas;
    private final int[] words;
    private final int[] tags;
    private final int[] relations;

    private TokenFeatures(SentenceGraph graph, CueRates rates) {
        this.graph = graph;
        this.rates = rates;
        int n = graph.size();
        lemmas = new int[n];
        words = new int[n];
        tags = new int[n];
        relations = new int[n];
        for (int i = 0; i < n; i++) {
            tags[i] = graph.tag(i).hashCode();
            lemmas[i] = graph.isTag(i, "NNP") ? tags[i] : graph.lemma(i).hashCode();
            words[i] = graph.outline(i).hashCode();
            relations[i] = graph.relation(i).hashCode();
        }
    }

    /** The features of each word outside of marks; null when no word of the sentence may be a cue. */
    static long @Nullable [][] of(SentenceGraph graph, CueRates rates) {
        if (rates.highest() == NONE) {
            return null;
        }
        TokenFeatures features = new TokenFeatures(graph, rates);
        long[][] all = new long[graph.size()][];
        Arrays.fill(all, NO_FEATURES);
        for (int i = 0; i < all.length; i++) {
            if (graph.isMark(i) || graph.isQuoted(i)) {
                continue;
            }
            features.f.clear();
            features.addWords(i);
            features.addCuesAbove(i);
            features.addCuesBeside(i);
            features.addPlace(i);
            all[i] = features.f.toArray();
        }
        return all;
    }

    private int word(int i) {
        return at(words, i);
    }

    private static int at(int[] values, int i) {
        return i < 0 ? -1 : i >= values.length ? -2 : values[i];
    }

    private void addWords(int i) {
        f.add(300);
        f.add(301, words[i]);
        f.add(302, word(i - 1), words[i]);
        f.add(303, words[i], word(i + 1));
        f.add(304, at(lemmas, i - 1));
        f.add(305, at(lemmas, i + 1));
        f.add(306, lemmas[i]);
        f.add(307, at(tags, i - 1), tags[i], at(tags, i + 1));
        f.add(308, word(i - 2), word(i - 1));
        f.add(309, word(i + 1), word(i + 2));
        f.add(310, relations[i]);
        f.add(311, relations[i], word(i - 1));
    }

    /** The nearest likely cue above the token, the likeliest one, and how the token hangs on them. */
    private void addCuesAbove(int i) {
        int near = NONE;
        int nearBelow = NONE;
        int best = NONE;
        int bestBelow = NONE;
        int below = i;
        int depth = 0;
        for (int up = graph.head(i); up != NONE && depth < graph.size(); up = graph.head(up)) {
            depth++;
            if (near == NONE && rates.of(up) >= CueRates.NOTABLE) {
                near = up;
                nearBelow = below;
            }
            if (rates.of(up) > (best == NONE ? 0 : rates.of(best))) {
                best = up;
                bestBelow = below;
            }
            below = up;
        }
        int nearRate = near == NONE ? 0 : rates.of(near);
        int nearLemma = near == NONE ? 0 : lemmas[near];
        int nearBy = by(near, nearBelow);
        int bestRate = best == NONE ? 0 : rates.of(best);
        int bestBy = by(best, bestBelow);
        int nearEdges = near == NONE ? 0 : edges(i, nearBelow);
        f.add(312, nearBy, nearRate);
        f.add(313, bestBy, bestRate);
        f.add(314, nearBy, nearLemma);
        f.add(315, bestBy, best == NONE ? 0 : lemmas[best]);
        f.add(316, nearBy, words[i]);
        f.add(317, nearBy, word(i - 1));
        f.add(318, nearBy, word(i + 1));
        f.add(319, nearEdges, nearRate, near == NONE ? 0 : relations[nearBelow]);
        f.add(320, best == NONE ? 0 : edges(i, bestBelow), bestRate, best == NONE ? 0 : relations[bestBelow]);
        f.add(321, nearEdges, nearLemma);
        f.add(329, depth, nearRate);
        if (near != NONE) {
            int subject = CueFeatures.subject(graph, near);
            int kind = subject == NONE
                    ? 0
                    : subject == nearBelow
                            ? 1
                            : CueFeatures.kind(graph, subject).hashCode();
            f.add(339, kind, nearBy);
            f.add(340, tags[near], nearBy);
            f.add(341, relations[near], nearBy);
        }
    }

    /** How and on which side the phrase of {@code below} hangs on a cue. */
    private int by(int cue, int below) {
        return cue == NONE ? 0 : 2 * relations[below] + (below < cue ? 1 : 0);
    }

    /** Whether the token is the first, the last of the phrase. */
    private int edges(int i, int phrase) {
        return (graph.left(phrase) == i ? 1 : 0) + (graph.right(phrase) == i ? 2 : 0);
    }

    private void addCuesBeside(int i) {
        int before = rates.before(i);
        int behind = rates.behind(i);
        int top = rates.highest();
        f.add(322, before == NONE ? 0 : rates.of(before), behind == NONE ? 0 : rates.of(behind));
        f.add(323, before == NONE ? 0 : lemmas[before], before == NONE ? 0 : Math.min(8, i - before));
        f.add(324, behind == NONE ? 0 : lemmas[behind], behind == NONE ? 0 : Math.min(8, behind - i));
        f.add(325, rates.of(top), Integer.signum(top - i), Math.min(20, Math.abs(top - i)) / 2);
        f.add(326, rates.of(i), relations[i]);
        f.add(327, lemmas[top], top < i ? 1 : 0);
    }

    /** The phrases that begin and end with the token, and the one that begins behind it. */
    private void addPlace(int i) {
        int n = graph.size();
        int head = graph.head(i);
        f.add(328, head == NONE ? 0 : words[head], relations[i]);
        f.add(330, i == 0 ? 1 : i >= n - 2 ? 2 : 0, Math.min(n / 6, 6));
        f.add(331, isQuoted(i) ? 1 : 0, isQuoted(i - 1) ? 1 : 0, isQuoted(i + 1) ? 1 : 0);
        int begins = highestThatBegins(i);
        int ends = highestThatEnds(i);
        f.add(332, relations[begins], above(begins));
        f.add(333, relations[ends], above(ends));
        f.add(334, relations[begins], word(i - 1));
        f.add(335, relations[ends], word(i + 1));
        f.add(336, relations[ends], at(relations, i + 1));
        if (i + 1 < n) {
            int next = highestThatBegins(i + 1);
            int over = graph.head(next);
            f.add(337, relations[next], over == NONE ? 0 : words[over]);
            f.add(338, relations[next], words[i + 1]);
        }
    }

    private boolean isQuoted(int i) {
        return i >= 0 && i < graph.size() && graph.isQuoted(i);
    }

    private int highestThatBegins(int i) {
        int top = i;
        while (graph.head(top) != NONE && graph.left(graph.head(top)) == i) {
            top = graph.head(top);
        }
        return top;
    }

    private int highestThatEnds(int i) {
        int top = i;
        while (graph.head(top) != NONE && graph.right(graph.head(top)) == i) {
            top = graph.head(top);
        }
        return top;
    }

    /** What is above a phrase: any notable cue counts alike. */
    private int above(int phrase) {
        int head = graph.head(phrase);
        return head == NONE ? 0 : rates.of(head) >= CueRates.NOTABLE ? 1 : words[head];
    }
}
