package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The candidates of a cue: without marks at their edges, each words once, without the cue, mere times and numbers. For one thread. */
final class CandidateList {

    private static final int MAX_CANDIDATES = 80;

    private final SentenceGraph graph;
    private final int cue;
    private final List<ContentCandidate> found = new ArrayList<>();
    private final Set<Long> seen = new HashSet<>();

    CandidateList(SentenceGraph graph, int cue) {
        this.graph = graph;
        this.cue = cue;
    }

    /** What was added, in this order. */
    List<ContentCandidate> all() {
        return Collections.unmodifiableList(found);
    }

    /** Adds a candidate without the marks at its edges, unless it is empty, holds the cue, is only a time or is known. */
    void add(ContentCandidate raw) {
        int begin = graph.trimBegin(raw.begin(), raw.end());
        int end = graph.trimEnd(begin, raw.end());
        int begin2 = graph.trimBegin(raw.begin2(), raw.end2());
        int end2 = graph.trimEnd(begin2, raw.end2());
        if (begin >= end || found.size() >= MAX_CANDIDATES) {
            return;
        }
        if (begin2 >= end2) {
            begin2 = end;
            end2 = end;
        }
        ContentCandidate candidate = new ContentCandidate(begin, end, begin2, end2, raw.head(), raw.form());
        long key = ((begin * 512L + end) * 512L + begin2) * 512L + end2;
        if (!candidate.contains(cue) && seen.add(key) && !TimesAndNumbers.isOnly(graph, candidate)) {
            found.add(candidate);
        }
    }
}
