package org.newsvoice.quote.indirect;

import java.util.List;

/**
 * The choice among the phrases that may name a source, and that it is left open.
 *
 * @param heads the words that head the phrases
 * @param shared the features of the cue and its content
 * @param features first of "it is left open", then of each phrase
 */
@SuppressWarnings("ArrayRecordComponent")
record SourceChoice(List<Integer> heads, long[] shared, long[][] features) {

    static SourceChoice of(SentenceGraph graph, int cue, ContentCandidate content) {
        List<Integer> heads = SourceCandidates.of(graph, cue, content);
        FeatureSet f = new FeatureSet();
        SourceFeatures.addShared(f, graph, cue, content);
        long[] shared = f.toArray();
        long[][] features = new long[heads.size() + 1][];
        f.clear();
        SourceFeatures.addNone(f, shared);
        features[0] = f.toArray();
        for (int i = 0; i < heads.size(); i++) {
            f.clear();
            SourceFeatures.add(f, graph, cue, content, heads.get(i));
            features[i + 1] = f.toArray();
        }
        return new SourceChoice(heads, shared, features);
    }
}
