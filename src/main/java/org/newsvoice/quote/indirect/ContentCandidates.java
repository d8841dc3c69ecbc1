package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a cue may report: what depends on it, neighbours among these together, and what the words above it have left when
 * the reporting clause is taken away.
 */
final class ContentCandidates {

    private static final int MAX_CANDIDATES = 80;
    /** Units, parts and days of time. */
    private static final Set<String> TIMES = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "night",
            "week",
            "weekend",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
            "time",
            "moment",
            "morning",
            "noon",
            "afternoon",
            "evening",
            "midnight",
            "today",
            "tonight",
            "tomorrow",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "once",
            "twice");

    /** Tags of what may stand beside them. */
    private static final Set<String> AROUND_TIMES = Set.of("DT", "IN", "JJ", "RB", "RBR", "CC", "TO");

    private static final int MAX_LEVELS = 4;
    private static final int MAX_JOINED = 5;
    private static final Set<String> SKIPPED =
            Set.of("punct", "aux", "aux:pass", "det", "cop", "mark", "case", "cc", "neg");

    private final SentenceGraph graph;
    private final int cue;
    private final List<ContentCandidate> found = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    private ContentCandidates(SentenceGraph graph, int cue) {
        this.graph = graph;
        this.cue = cue;
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
        return candidates.found;
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
                    int inner = inner(all[i]);
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
        int inner = inner(d);
        if (inner != NONE) {
            add(inner, end, d, form + "-case");
        }
        int cut = cut(d);
        if (cut != NONE) {
            add(begin, cut, d, form + "-tail");
            if (inner != NONE && inner < cut) {
                add(inner, cut, d, form + "-case-tail");
            }
        }
        int head = headPhraseEnd(d);
        if (head < end && head > begin) {
            add(inner == NONE ? begin : inner, head, d, form + "-core");
        }
    }

    /** After the preposition or conjunction with which a phrase begins; {@link SentenceGraph#NONE} when it begins with none. */
    private int inner(int d) {
        int first = graph.left(d);
        boolean opens = first != d && (graph.isRelation(first, "case") || graph.isRelation(first, "mark"));
        return opens ? first + 1 : NONE;
    }

    /** Where what follows a comma within the phrase begins. */
    private int cut(int d) {
        int[] all = graph.dependents(d);
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i] > d
                    && graph.isRelation(all[i], "punct")
                    && graph.token(all[i]).text().equals(",")) {
                return all[i];
            }
        }
        return NONE;
    }

    /** Where the phrase's first clause of its own begins, behind its head. */
    private int headPhraseEnd(int d) {
        for (int e : graph.dependents(d)) {
            if (e > d
                    && (graph.isRelation(e, "acl")
                            || graph.isRelation(e, "advcl")
                            || graph.isRelation(e, "conj")
                            || graph.isRelation(e, "appos"))) {
                return graph.left(e);
            }
        }
        return graph.right(d) + 1;
    }

    private void addAncestors() {
        int below = cue;
        for (int level = 1; level <= MAX_LEVELS; level++) {
            int above = graph.head(below);
            if (above == NONE) {
                return;
            }
            String form = "up" + level + ":" + graph.relation(below) + ":";
            int leftEnd = trimEnd(graph.left(above), graph.left(below));
            int rightBegin = graph.right(below) + 1;
            int end = graph.right(above) + 1;
            boolean hasLeft = leftEnd > graph.left(above);
            boolean hasRight = hasWords(rightBegin, end);
            if (hasLeft) {
                add(graph.left(above), leftEnd, above, form + "left");
            }
            if (hasRight) {
                add(rightBegin, end, above, form + "right");
            }
            if (hasLeft && hasRight) {
                add(new ContentCandidate(graph.left(above), leftEnd, rightBegin, end, above, form + "both"));
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
                        add(new ContentCandidate(
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
        if (hasWords(0, edge) && hasWords(behind, n)) {
            add(new ContentCandidate(0, edge, behind, n, NONE, "lead+rest"));
        }
        if (behind > cue + 1) {
            add(behind, n, NONE, "rest");
        }
    }

    private boolean hasWords(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!graph.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    private int trimEnd(int begin, int end) {
        int last = end;
        while (last > begin && graph.isMark(last - 1)) {
            last--;
        }
        return last;
    }

    private int trimBegin(int begin, int end) {
        int first = begin;
        while (first < end && graph.isMark(first)) {
            first++;
        }
        return first;
    }

    private void add(int begin, int end, int head, String form) {
        add(ContentCandidate.of(begin, end, head, form));
    }

    private void add(ContentCandidate raw) {
        int begin = trimBegin(raw.begin(), raw.end());
        int end = trimEnd(begin, raw.end());
        int begin2 = trimBegin(raw.begin2(), raw.end2());
        int end2 = trimEnd(begin2, raw.end2());
        if (begin >= end || found.size() >= MAX_CANDIDATES) {
            return;
        }
        if (begin2 >= end2) {
            begin2 = end;
            end2 = end;
        }
        ContentCandidate candidate = new ContentCandidate(begin, end, begin2, end2, raw.head(), raw.form());
        long key = ((begin * 512L + end) * 512L + begin2) * 512L + end2;
        if (!candidate.contains(cue) && seen.add(key) && !isTimeOrNumber(candidate)) {
            found.add(candidate);
        }
    }

    /** Whether the words are only a time or a number ("twice", "an hour later"): they tell when or how often, not what. */
    private boolean isTimeOrNumber(ContentCandidate candidate) {
        boolean measure = false;
        for (int i = candidate.begin(); i < candidate.last(); i++) {
            if (!candidate.contains(i) || graph.isMark(i)) {
                continue;
            }
            boolean counts = graph.isTag(i, "CD") || TIMES.contains(graph.lemma(i));
            measure |= counts;
            if (graph.isQuoted(i) || !(counts || AROUND_TIMES.contains(graph.tag(i)))) {
                return false;
            }
        }
        return measure;
    }
}
