package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/** What speaks for words as the content of a cue. Stateless. */
final class ContentFeatures {

    /** The place of the candidate in the tree, seen from the cue. */
    static final int FORM = 51;

    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 9, 13, 18, 25, 40};

    private ContentFeatures() {}

    static int bin(int length) {
        int bin = 0;
        while (bin < LENGTHS.length && length >= LENGTHS[bin]) {
            bin++;
        }
        return bin;
    }

    /** Adds to {@code f} how a candidate looks from the cue at {@code at}. */
    static void add(FeatureSet f, SentenceGraph graph, int at, CueWords.Count count, ContentCandidate c) {
        String lemma = graph.lemma(at);
        String form = c.form();
        int rate = CueFeatures.rateBin(CueWords.rate(count));
        String tag = graph.tag(at);
        f.add(50);
        f.add(FORM, form);
        f.add(52, form, lemma);
        f.add(53, form, tag);
        f.add(54, form.hashCode(), rate);
        String first = graph.outline(c.begin());
        String last = graph.outline(c.last() - 1);
        String before = c.begin() == 0 ? "<s>" : graph.outline(c.begin() - 1);
        String after = c.last() == graph.size() ? "</s>" : graph.outline(c.last());
        f.add(55, first);
        f.add(56, first, lemma);
        f.add(57, first, form);
        f.add(58, last);
        f.add(59, before);
        f.add(60, before, first);
        f.add(61, after);
        f.add(62, after, form);
        f.add(63, graph.tag(c.last() - 1), after);
        int length = bin(c.length());
        f.add(64, length);
        f.add(65, length, form.hashCode());
        f.add(66, length, tag.hashCode(), rate);
        boolean behind = c.begin() > at;
        int gap = behind ? c.begin() - at - 1 : at - c.end();
        f.add(67, behind ? 1 : 0, Math.min(gap, 6), c.hasTwo() ? 1 : 0);
        f.add(68, lemma, behind ? ">" : "<");
        if (behind && gap <= 3) {
            int between = 0;
            for (int i = at + 1; i < c.begin(); i++) {
                between = FeatureSet.joined(FeatureSet.joined(between, graph.outline(i)), " ");
            }
            f.add(69, between);
            f.add(70, between, lemma.hashCode());
        } else {
            f.add(71, graph.token(behind ? c.begin() - 1 : c.end()).text());
        }
        addInside(f, graph, at, c, form);
        if (c.head() != NONE) {
            f.add(72, graph.tag(c.head()), form);
            f.add(73, CueFeatures.kind(graph, c.head()));
            f.add(74, CueFeatures.preposition(graph, c.head()), form);
            f.add(75, CueFeatures.preposition(graph, c.head()), lemma);
            f.add(76, graph.tag(c.head()), lemma);
            f.add(
                    77,
                    c.head() >= c.begin() && graph.left(c.head()) == c.begin() ? 1 : 0,
                    graph.right(c.head()) + 1 == c.last() ? 1 : 0);
        }
        boolean opens = !graph.hasWords(0, c.begin());
        boolean closes = !graph.hasWords(c.last(), graph.size());
        f.add(78, opens ? 1 : 0, closes ? 1 : 0);
        f.add(79, form.hashCode(), opens ? 1 : 0, closes ? 1 : 0);
        addLeftOut(f, graph, at, c, form);
    }

    private static void addInside(FeatureSet f, SentenceGraph graph, int at, ContentCandidate c, String form) {
        KindCounts counts = graph.counts();
        boolean finite = counts.has(KindCounts.FINITE, c);
        boolean subject = counts.has(KindCounts.SUBJECT, c);
        boolean quoted = counts.has(KindCounts.QUOTED, c);
        boolean unquoted = counts.has(KindCounts.UNQUOTED, c);
        boolean comma = counts.has(KindCounts.COMMA, c);
        int verbs = counts.of(KindCounts.VERB, c);
        int clause = (finite ? 2 : 0) + (subject ? 1 : 0);
        f.add(80, clause);
        f.add(81, clause, form.hashCode());
        f.add(82, graph.lemma(at).hashCode(), clause);
        int marks = (quoted ? 2 : 0) + (unquoted ? 1 : 0);
        f.add(83, marks);
        f.add(84, marks, form.hashCode());
        f.add(85, comma ? 1 : 0, bin(c.length()));
        f.add(86, Math.min(verbs, 3), clause);
        boolean cutsQuote = (c.begin() > 0 && graph.isQuoted(c.begin() - 1) && graph.isQuoted(c.begin()))
                || (c.last() < graph.size() && graph.isQuoted(c.last()) && graph.isQuoted(c.last() - 1));
        f.add(87, cutsQuote ? 1 : 0);
    }

    /** What else depends on the cue and is left out, beside the candidate. */
    private static void addLeftOut(FeatureSet f, SentenceGraph graph, int at, ContentCandidate c, String form) {
        int n = 0;
        for (int d : graph.dependents(at)) {
            String relation = graph.relation(d);
            if (relation.equals("punct") || relation.startsWith("aux") || c.contains(d)) {
                continue;
            }
            n++;
            boolean object = relation.equals("obj")
                    || relation.equals("ccomp")
                    || relation.equals("xcomp")
                    || relation.equals("iobj");
            if (object || d > at) {
                f.add(88, relation, d < c.begin() ? "<" : ">");
                f.add(89, relation, form);
            }
        }
        f.add(90, Math.min(n, 4));
    }
}
