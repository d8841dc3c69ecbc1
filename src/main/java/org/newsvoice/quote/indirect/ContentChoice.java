package org.newsvoice.quote.indirect;

import java.util.List;

/**
 * The choice among what a cue may report, and that it reports nothing.
 *
 * @param cue the cue's token
 * @param candidates what it may report
 * @param shared the features of the cue
 * @param features first of "it reports nothing", then of each candidate
 */
@SuppressWarnings("ArrayRecordComponent")
record ContentChoice(int cue, List<ContentCandidate> candidates, long[] shared, long[][] features) {

    static final int NOTHING = 48;
    static final int NOTHING_ALONE = 49;

    static ContentChoice of(SentenceGraph graph, int cue, CueRates rates) {
        List<ContentCandidate> candidates = ContentCandidates.of(graph, cue);
        FeatureSet f = new FeatureSet();
        CueFeatures.add(f, graph, cue, rates);
        long[] shared = f.toArray();
        long[][] features = new long[candidates.size() + 1][];
        f.clear();
        f.add(NOTHING_ALONE);
        f.addAll(NOTHING, shared);
        features[0] = f.toArray();
        CueWords.Count count = rates.count(cue);
        for (int i = 0; i < candidates.size(); i++) {
            f.clear();
            ContentFeatures.add(f, graph, cue, count, candidates.get(i));
            features[i + 1] = f.toArray();
        }
        return new ContentChoice(cue, candidates, shared, features);
    }
}
