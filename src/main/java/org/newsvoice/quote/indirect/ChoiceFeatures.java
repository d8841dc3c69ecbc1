package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/** What the first model's choices of a cue, its content and its source say about a guess: how sure they are. Stateless. */
final class ChoiceFeatures {

    private ChoiceFeatures() {}

    static void add(GuessFeatureSet f, GuessInStory guess, CueWords words) {
        addSureness(f, guess);
        addCue(f, guess, words);
        addSource(f, guess);
    }

    private static void addSureness(GuessFeatureSet f, GuessInStory g) {
        CueReading cue = g.cue();
        Guess guess = g.guess();
        Guess first = cue.guesses().get(0);
        double second = cue.guesses().size() > 1 ? cue.guesses().get(1).agreement() : 0;
        f.addLogOdds(cue.any());
        f.add(Math.log(guess.probability() + 1e-6));
        f.add(guess.agreement());
        f.add(guess.agreement() - (guess.equals(first) ? second : first.agreement()));
        f.add(guess.agreement() / cue.any());
        f.add(guess.probability() / cue.any());
        f.add(cue.likely());
        f.add(g.sentence().letters().of(g.content()) - g.sentence().letters().of(first.content()));
    }

    private static void addCue(GuessFeatureSet f, GuessInStory g, CueWords words) {
        SentenceGraph graph = g.graph();
        int at = g.at();
        CueWords.Count count = words.count(graph, at);
        f.addLogOdds(CueWords.rate(count));
        f.add(Math.log(1.0 + count.seen()));
        int depth = 0;
        for (int up = graph.head(at); up != NONE && depth < graph.size(); up = graph.head(up)) {
            depth++;
        }
        f.add(depth);
        f.add(at);
        f.add(graph.size());
        int subject = CueFeatures.subject(graph, at);
        f.categories().add(200, graph.tag(at));
        f.categories().add(201, graph.relation(at));
        f.categories().add(202, subject == NONE ? "none" : CueFeatures.kind(graph, subject));
        f.categories().add(203, g.lemma());
    }

    private static void addSource(GuessFeatureSet f, GuessInStory g) {
        SentenceGraph graph = g.graph();
        Guess guess = g.guess();
        int at = g.at();
        int source = guess.source();
        f.add(guess.openProbability());
        f.add(guess.sourceProbability());
        f.categories().add(204, source == NONE ? "none" : SourceFeatures.path(graph, at, source));
        f.categories().add(205, source == NONE ? "none" : CueFeatures.kind(graph, source));
    }
}
