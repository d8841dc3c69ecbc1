package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/** What the words of a guess look like, and where they begin and end. Stateless. */
final class ContentShape {

    private ContentShape() {}

    static void add(GuessFeatureSet f, GuessInStory g) {
        SentenceReading sentence = g.sentence();
        SentenceGraph graph = g.graph();
        ContentCandidate content = g.content();
        int at = g.at();
        String lemma = g.lemma();
        KindCounts counts = graph.counts();
        int quoted = counts.of(KindCounts.QUOTED, content);
        int words = quoted + counts.of(KindCounts.UNQUOTED, content);
        int verbs = counts.of(KindCounts.VERB, content);
        boolean finite = counts.has(KindCounts.FINITE, content);
        boolean subject = counts.has(KindCounts.SUBJECT, content);
        int comma = lastComma(graph, content);
        boolean behind = content.begin() > at;
        int letters = sentence.letters().of(content);
        f.add(letters);
        f.add(letters / (double) Math.max(1, sentence.letters().of(ContentCandidate.of(0, graph.size(), NONE, ""))));
        f.add(quoted / (double) Math.max(1, words));
        f.add(verbs);
        f.add(behind);
        f.add(behind ? content.begin() - at - 1 : at - content.end());
        f.add(content.last() == graph.size() || graph.size() - content.last() == 1);
        f.add(comma == NONE ? 0 : content.last() - comma);
        f.categories().add(206, content.form());
        f.categories().add(207, content.form(), lemma);
        f.categories().add(208, lemma, (finite ? "finite" : "") + (subject ? "subject" : ""), behind ? ">" : "<");
        f.categories().add(209, lemma, content.head() == NONE ? "" : CueFeatures.kind(graph, content.head()));
        f.categories()
                .add(
                        210,
                        content.head() == NONE
                                ? ""
                                : CueFeatures.preposition(graph, content.head()) + graph.relation(content.head()));
        f.categories().add(211, comma == NONE ? "" : word(graph, comma + 1));
        addEdge(f, g);
    }

    private static int lastComma(SentenceGraph graph, ContentCandidate content) {
        int at = content.last() - 1;
        while (at >= content.begin()
                && !(content.contains(at) && graph.token(at).text().equals(","))) {
            at--;
        }
        return at < content.begin() ? NONE : at;
    }

    /** Where the words end: what comes behind, and the last phrase within. */
    private static void addEdge(GuessFeatureSet f, GuessInStory g) {
        SentenceGraph graph = g.graph();
        ContentCandidate content = g.content();
        int end = content.last();
        f.categories().add(212, word(graph, end));
        f.categories().add(213, graph.tag(end - 1));
        int next = end;
        while (next < graph.size() && graph.isMark(next)) {
            next++;
        }
        if (next == graph.size()) {
            f.categories().add(214, "");
        } else {
            int top = top(graph, next, end);
            int head = graph.head(top);
            f.categories().add(214, head != NONE && content.contains(head) ? "cut" : "", graph.relation(top));
        }
        int last = top(graph, end - 1, Math.max(content.begin(), content.head()) + 1);
        f.add(end - graph.left(last));
        f.categories().add(215, graph.relation(last), word(graph, graph.left(last)));
    }

    /** The highest word over {@code word} whose phrase does not begin before {@code from}. */
    private static int top(SentenceGraph graph, int word, int from) {
        int top = word;
        while (graph.head(top) != NONE && graph.left(graph.head(top)) >= from) {
            top = graph.head(top);
        }
        return top;
    }

    private static String word(SentenceGraph graph, int i) {
        return i >= graph.size() ? "</s>" : graph.outline(i);
    }
}
