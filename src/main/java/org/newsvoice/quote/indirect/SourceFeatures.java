package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/** What speaks for a noun phrase as the source of a cue and its content. Stateless. */
final class SourceFeatures {

    /** Leaving the source open, whatever the cue. */
    static final int NONE_ALONE = 110;
    /** The way from the cue to the phrase. */
    static final int PATH = 121;

    private static final int MAX_PATH = 5;

    private SourceFeatures() {}

    /** What all candidates share. */
    static void addShared(FeatureSet f, SentenceGraph graph, int cue, ContentCandidate content) {
        f.add(100);
        f.add(101, graph.lemma(cue));
        f.add(102, graph.tag(cue), graph.relation(cue));
        f.add(103, content.form());
        f.add(104, content.begin() > cue ? 1 : 0, content.hasTwo() ? 1 : 0);
        int subject = CueFeatures.subject(graph, cue);
        f.add(105, subject == NONE ? "none" : content.contains(subject) ? "content" : CueFeatures.kind(graph, subject));
        f.add(106, subject == NONE ? "none" : graph.relation(subject), graph.relation(cue));
        f.add(107, cue > 0 ? graph.outline(cue - 1) : "<s>");
        f.add(108, cue + 1 < graph.size() ? graph.outline(cue + 1) : "</s>");
    }

    /** The features of leaving the source open. */
    static void addNone(FeatureSet f, long[] shared) {
        f.add(NONE_ALONE);
        f.addAll(111, shared);
    }

    /** The features of the phrase headed by {@code head}. */
    static void add(FeatureSet f, SentenceGraph graph, int cue, ContentCandidate content, int head) {
        String path = path(graph, cue, head);
        addWay(f, graph, cue, head, path);
        addBesideContent(f, graph, cue, content, head, path);
        addNeighbours(f, graph, cue, head);
    }

    /** How the phrase is reached from the cue, whatever the content. */
    static void addWay(FeatureSet f, SentenceGraph graph, int cue, int head, String path) {
        String kind = CueFeatures.kind(graph, head);
        String tag = graph.tag(cue);
        f.add(120);
        f.add(PATH, path);
        f.add(122, path, graph.lemma(cue));
        f.add(123, path, tag);
        f.add(124, path, kind);
        f.add(125, kind);
        if (!graph.isTag(head, "NNP")) {
            f.add(126, graph.lemma(head));
        }
        f.add(127, graph.relation(head), head < cue ? "<" : ">");
        f.add(128, graph.relation(head), kind);
        String preposition = CueFeatures.preposition(graph, head);
        f.add(129, preposition);
        f.add(130, preposition, graph.lemma(cue));
        f.add(131, path, preposition);
        int distance = Math.abs(head - cue);
        f.add(132, head < cue ? 1 : 0, Math.min(distance, 12));
        f.add(133, head < cue ? 1 : 0, Math.min(distance, 4), graph.tag(cue).hashCode());
        int between = 0;
        int commas = 0;
        for (int i = Math.min(head, cue) + 1; i < Math.max(head, cue); i++) {
            between += graph.isRelation(i, "nsubj") ? 1 : 0;
            commas += graph.token(i).text().equals(",") ? 1 : 0;
        }
        f.add(134, Math.min(between, 2), Math.min(commas, 2), head < cue ? 1 : 0);
    }

    /** The place of the phrase, seen from the content. */
    static void addBesideContent(
            FeatureSet f, SentenceGraph graph, int cue, ContentCandidate content, int head, String path) {
        boolean sameSide = head < cue == content.begin() < cue;
        f.add(135, sameSide ? 1 : 0, head < cue ? 1 : 0);
        f.add(136, content.form(), path);
        f.add(137, content.form(), graph.relation(head));
    }

    /** The words beside the phrase's head. */
    static void addNeighbours(FeatureSet f, SentenceGraph graph, int cue, int head) {
        f.add(138, head + 1 < graph.size() ? graph.outline(head + 1) : "</s>", head < cue ? "<" : ">");
        f.add(139, head > 0 ? graph.outline(head - 1) : "<s>", head < cue ? "<" : ">");
    }

    /** The way from the cue to the word in the tree: up by relations, then down. */
    static String path(SentenceGraph graph, int cue, int word) {
        int[] up = new int[MAX_PATH + 1];
        int n = 0;
        for (int at = cue; at != NONE && n <= MAX_PATH; at = graph.head(at)) {
            up[n++] = at;
        }
        StringBuilder down = new StringBuilder();
        int at = word;
        for (int steps = 0; at != NONE && steps <= MAX_PATH; steps++) {
            for (int i = 0; i < n; i++) {
                if (up[i] == at) {
                    StringBuilder path = new StringBuilder();
                    for (int j = 0; j < i; j++) {
                        path.append(graph.relation(up[j])).append('^');
                    }
                    return path.append(down).toString();
                }
            }
            down.insert(0, graph.relation(at) + "_");
            at = graph.head(at);
        }
        return "far";
    }
}
