package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be the source of a cue's contents: what does not depend on the content is looked up once. For one thread. */
final class CueSources {

    private final SentenceGraph graph;
    private final int cue;
    private final ChoiceModel model;
    private final FeatureSet f = new FeatureSet();
    private final @Nullable Phrase[] phrases;

    /** A phrase that may name the source: its way from the cue, and what that and its neighbours bring. */
    private record Phrase(String path, ChoiceModel.Part part) {}

    CueSources(SentenceGraph graph, int cue, ChoiceModel model) {
        this.graph = graph;
        this.cue = cue;
        this.model = model;
        this.phrases = new Phrase[graph.size()];
    }

    /** The guess of a content, with its likeliest source. */
    Guess guess(ContentCandidate content, double probability, double agreement) {
        List<Integer> heads = SourceCandidates.of(graph, cue, content).stream()
                .filter(head -> !NoSource.is(graph, cue, head))
                .toList();
        f.clear();
        SourceFeatures.addShared(f, graph, cue, content);
        long[] features = f.toArray();
        float[] shared = model.shared(features);
        double[] scores = new double[heads.size() + 1];
        f.clear();
        SourceFeatures.addNone(f, features);
        scores[0] = model.score(shared, f.toArray());
        for (int i = 0; i < heads.size(); i++) {
            int head = heads.get(i);
            Phrase phrase = phrase(head);
            f.clear();
            SourceFeatures.addBesideContent(f, graph, cue, content, head, phrase.path());
            scores[i + 1] = model.score(shared, phrase.part(), f.toArray());
        }
        double[] p = ChoiceModel.probabilities(scores);
        int best = 0;
        for (int i = 1; i < p.length; i++) {
            best = p[i] > p[best] ? i : best;
        }
        boolean open = best == 0 || NoSource.isNobody(graph, cue, heads.get(best - 1));
        return new Guess(content, probability, agreement, open ? NONE : heads.get(best - 1), p[best], p[0]);
    }

    private Phrase phrase(int head) {
        Phrase known = phrases[head];
        if (known != null) {
            return known;
        }
        String path = SourceFeatures.path(graph, cue, head);
        f.clear();
        SourceFeatures.addWay(f, graph, cue, head, path);
        SourceFeatures.addNeighbours(f, graph, cue, head);
        Phrase phrase = new Phrase(path, model.part(f.toArray()));
        phrases[head] = phrase;
        return phrase;
    }
}
