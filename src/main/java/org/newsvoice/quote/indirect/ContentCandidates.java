package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.List;
import java.util.Set;

/**
 * Finds what a cue may report: what depends on it, neighbours among these together, and what the words above it have left when
 * the reporting clause is taken away.
 */
final class ContentCandidates {

    private static final int MAX_LEVELS = 4;
    private static final int MAX_JOINED = 5;
    private static final Set<String> SKIPPED =
            Set.of("punct", "aux", "aux:pass", "det", "cop", "mark", "case", "cc", "neg");

    private final SentenceGraph graph;
    private final int cue;
    private final PhraseEdges edges;
    private final CandidateList found;

    private ContentCandidates(SentenceGraph graph, int cue) {
        this.graph = graph;
        this.cue = cue;
        this.edges = new PhraseEdges(graph);
        this.found = new CandidateList(graph, cue);
    }

    static List<ContentCandidate> of(SentenceGraph graph, int cue) {
        ContentCandidates candidates = new ContentCandidates(graph, cue);
        candidates.addDependents(cue, "");
        int governor = graph.head(cue);
        if (governor != NONE && graph.isRelation(cue, "cop")) {
            candidates.addDependents(governor, "g:");
        }
        candidates.addAncestors();
        candidates.addPairs();
        candidates.addRest();
        return candidates.found.all();
    }

    private void addDependents(int of, String prefix) {
        int[] all = graph.dependents(of);
        for (int d : all) {
            if (!SKIPPED.contains(graph.relation(d))) {
                addSubtree(d, prefix + graph.relation(d));
            }
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i] < of || SKIPPED.contains(graph.relation(all[i]))) {
                continue;
            }
            int joined = 1;
            for (int j = i + 1; j < all.length && joined < MAX_JOINED; j++) {
                if (!SKIPPED.contains(graph.relation(all[j]))) {
                    joined++;
                    String form = prefix + graph.relation(all[i]) + ".." + graph.relation(all[j]);
                    add(graph.left(all[i]), graph.right(all[j]) + 1, all[i], form);
                    int inner = edges.inner(all[i]);
                    if (inner != NONE) {
                        add(inner, graph.right(all[j]) + 1, all[i], form + "-case");
                    }
                }
            }
        }
    }

    private void addSubtree(int d, String form) {
        int begin = graph.left(d);
        int end = graph.right(d) + 1;
        add(begin, end, d, form);
        int inner = edges.inner(d);
        if (inner != NONE) {
            add(inner, end, d, form + "-case");
        }
        int cut = edges.comma(d);
        if (cut != NONE) {
            add(begin, cut, d, form + "-tail");
            if (inner != NONE && inner < cut) {
                add(inner, cut, d, form + "-case-tail");
            }
        }
        int head = edges.core(d);
        if (head < end && head > begin) {
            add(inner == NONE ? begin : inner, head, d, form + "-core");
        }
    }

    private void addAncestors() {
        int below = cue;
        for (int level = 1; level <= MAX_LEVELS; level++) {
            int above = graph.head(below);
            if (above == NONE) {
                return;
            }
            String form = "up" + level + ":" + graph.relation(below) + ":";
            int leftEnd = graph.trimEnd(graph.left(above), graph.left(below));
            int rightBegin = graph.right(below) + 1;
            int end = graph.right(above) + 1;
            boolean hasLeft = leftEnd > graph.left(above);
            boolean hasRight = graph.hasWords(rightBegin, end);
            if (hasLeft) {
                add(graph.left(above), leftEnd, above, form + "left");
            }
            if (hasRight) {
                add(rightBegin, end, above, form + "right");
            }
            if (hasLeft && hasRight) {
                found.add(new ContentCandidate(graph.left(above), leftEnd, rightBegin, end, above, form + "both"));
            }
            // Of the clause above, without its subject: "has reportedly left".
            int subject = graph.dependent(above, "nsubj");
            if (subject != NONE && subject < below && graph.right(subject) < graph.left(below) && hasRight) {
                add(rightBegin, end, above, form + "predicate");
            }
            below = above;
        }
    }

    private void addPairs() {
        for (int s : graph.dependents(cue)) {
            if (s < cue && graph.isRelation(s, "nsubj")) {
                for (int d : graph.dependents(cue)) {
                    if (d > cue && !SKIPPED.contains(graph.relation(d))) {
                        found.add(new ContentCandidate(
                                graph.left(s),
                                graph.right(s) + 1,
                                graph.left(d),
                                graph.right(d) + 1,
                                d,
                                graph.relation(s) + "+" + graph.relation(d)));
                    }
                }
            }
        }
    }

    private void addRest() {
        int n = graph.size();
        add(cue + 1, n, NONE, "rest");
        int comma = cue + 1;
        while (comma < n && !graph.token(comma).text().equals(",")) {
            comma++;
        }
        if (comma < n) {
            add(cue + 1, comma, NONE, "to comma");
            add(comma + 1, n, NONE, "after comma");
        }
        int subject = graph.dependent(cue, "nsubj");
        int edge = subject != NONE ? Math.min(cue, graph.left(subject)) : cue;
        add(0, edge, NONE, "lead");
        int behind = subject != NONE ? Math.max(cue, graph.right(subject)) + 1 : cue + 1;
        if (graph.hasWords(0, edge) && graph.hasWords(behind, n)) {
            found.add(new ContentCandidate(0, edge, behind, n, NONE, "lead+rest"));
        }
        if (behind > cue + 1) {
            add(behind, n, NONE, "rest");
        }
    }

    private void add(int begin, int end, int head, String form) {
        found.add(ContentCandidate.of(begin, end, head, form));
    }
}
