package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import org.newsvoice.nlp.EntityKind;

/** What speaks for a word as a cue, whatever it may report. Stateless. */
final class CueFeatures {

    private static final double[] RATES = {0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9};

    private CueFeatures() {}

    /** The nearest word above that often reports, and how the cue hangs on it. */
    private static void addAbove(FeatureSet f, SentenceGraph graph, int at, CueRates rates) {
        int below = at;
        int best = 0;
        int steps = 0;
        for (int up = graph.head(at); up != NONE && steps < 6; up = graph.head(up), steps++) {
            int rate = Math.max(0, rates.of(up) - 1);
            if (rate >= 4 && best < 4) {
                f.add(30, graph.relation(below), Integer.toString(rate));
                f.add(31, graph.relation(below), graph.relation(at));
            }
            best = Math.max(best, rate);
            below = up;
        }
        f.add(32, best);
        f.add(33, rates.ofVerbsBefore(at), rates.ofVerbsBehind(at));
    }

    static int rateBin(double rate) {
        int bin = 0;
        while (bin < RATES.length && rate >= RATES[bin]) {
            bin++;
        }
        return bin;
    }

    /** Adds to {@code f} what is to be seen of the cue at {@code at}, whose word has been counted so often. */
    static void add(FeatureSet f, SentenceGraph graph, int at, CueRates rates) {
        CueWords.Count count = rates.count(at);
        String lemma = graph.lemma(at);
        String tag = graph.tag(at);
        int rate = rateBin(CueWords.rate(count));
        f.add(1);
        f.add(2, lemma);
        f.add(3, lemma, tag);
        f.add(4, tag);
        f.add(5, rate);
        f.add(6, rate, tag.hashCode());
        f.add(7, Math.min(5, count.seen() / 4), rate);
        String relation = graph.relation(at);
        f.add(8, relation);
        f.add(9, relation, lemma);
        int head = graph.head(at);
        if (head != NONE) {
            f.add(10, graph.tag(head), relation);
            f.add(11, graph.outline(head), relation);
        }
        int subject = subject(graph, at);
        f.add(12, subject == NONE ? "none" : kind(graph, subject));
        f.add(13, lemma, subject == NONE ? "none" : kind(graph, subject));
        if (subject != NONE && !graph.isTag(subject, "NNP")) {
            f.add(14, graph.lemma(subject));
        }
        for (int d : graph.dependents(at)) {
            String own = graph.relation(d);
            if (own.equals("punct")) {
                continue;
            }
            String preposition = preposition(graph, d);
            f.add(15, own, preposition, d < at ? "<" : ">");
            f.add(16, FeatureSet.joined(own.hashCode(), preposition), lemma.hashCode());
            if (own.startsWith("aux")
                    || own.equals("neg")
                    || own.equals("advmod")
                    || own.equals("cop")
                    || own.equals("mark")
                    || own.equals("case")
                    || own.equals("obj")) {
                f.add(17, own, graph.isTag(d, "NNP") ? "NNP" : graph.lemma(d));
            }
        }
        f.add(18, at > 0 ? graph.outline(at - 1) : "<s>");
        f.add(19, at + 1 < graph.size() ? graph.outline(at + 1) : "</s>");
        f.add(20, at + 1 < graph.size() ? graph.outline(at + 1) : "</s>", lemma);
        f.add(21, at > 0 ? graph.outline(at - 1) : "<s>", lemma);
        f.add(22, at > 0 ? graph.tag(at - 1) : "<s>", tag, at + 1 < graph.size() ? graph.tag(at + 1) : "</s>");
        f.add(24, Math.min(6, graph.size() / 6));
        f.add(25, graph.hasQuoted() ? 1 : 0);
        addAbove(f, graph, at, rates);
    }

    static int subject(SentenceGraph graph, int at) {
        int subject = graph.dependent(at, "nsubj");
        return subject == NONE ? graph.dependent(at, "csubj") : subject;
    }

    static String preposition(SentenceGraph graph, int d) {
        int marker = graph.dependent(d, "case");
        if (marker == NONE) {
            marker = graph.dependent(d, "mark");
        }
        return marker == NONE ? "" : graph.lemma(marker);
    }

    /** What kind of phrase a word heads, in a few letters. */
    static String kind(SentenceGraph graph, int at) {
        EntityKind entity = graph.entity(at);
        if (entity != EntityKind.NONE) {
            return entity.name();
        }
        String tag = graph.tag(at);
        return tag.equals("PRP") || tag.startsWith("W") || tag.equals("DT") || tag.equals("EX") ? graph.lemma(at) : tag;
    }
}
