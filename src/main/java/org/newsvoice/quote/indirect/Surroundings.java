package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

/** What the rest of the sentence and of the story reports, beside a guess. Stateless. */
final class Surroundings {

    private Surroundings() {}

    static void add(GuessFeatureSet f, GuessInStory guess) {
        addSentence(f, guess);
        addStory(f, guess);
    }

    private static void addSentence(GuessFeatureSet f, GuessInStory g) {
        SentenceReading sentence = g.sentence();
        SentenceGraph graph = g.graph();
        ContentCandidate content = g.content();
        int at = g.at();
        double inside = 0;
        double outside = 0;
        double above = 0;
        double clash = 0;
        double sum = 0;
        String inner = "";
        for (CueReading other : sentence.cues()) {
            sum += other.any();
            if (other.cue() == at) {
                continue;
            }
            if (!content.contains(other.cue())) {
                outside = Math.max(outside, other.any());
            } else if (other.any() > inside) {
                inside = other.any();
                inner = graph.lemma(other.cue());
            }
            if (isAbove(graph, at, other.cue())) {
                above = Math.max(above, other.any());
            }
            for (Guess rival : other.guesses()) {
                if (sentence.clash(content, rival.content())) {
                    clash = Math.max(clash, rival.agreement());
                }
            }
        }
        f.add(inside);
        f.add(outside);
        f.add(above);
        f.add(clash);
        f.add(sum);
        f.categories().add(216, inner);
    }

    private static boolean isAbove(SentenceGraph graph, int at, int word) {
        int up = graph.head(at);
        for (int steps = 0; up != NONE && steps < graph.size(); steps++) {
            if (up == word) {
                return true;
            }
            up = graph.head(up);
        }
        return false;
    }

    /** Nothing that depends on the story's length, since stories of a sentence are read, too. */
    private static void addStory(GuessFeatureSet f, GuessInStory g) {
        f.add(strongest(g, g.place() - 1));
        f.add(strongest(g, g.place() + 1));
        f.add(g.story().others(g.graph(), g.cue()));
    }

    /** Of a sentence nearby; at the story's edges of this one, as a story of a single sentence has no others. */
    private static double strongest(GuessInStory g, int near) {
        boolean inside = near >= 0 && near < g.story().sentences().size();
        return inside
                ? g.story().sentences().get(near).strongest()
                : g.sentence().strongest();
    }
}
