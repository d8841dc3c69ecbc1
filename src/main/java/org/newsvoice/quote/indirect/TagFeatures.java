package org.newsvoice.quote.indirect;

/** How a guess agrees with the tags of the tokens, which were given without looking at its cue alone. Stateless. */
final class TagFeatures {

    private static final double NOWHERE = 9;
    /** How far behind the end of the words another end is looked for. */
    private static final int FAR = 25;

    private TagFeatures() {}

    static void add(GuessFeatureSet f, GuessInStory g) {
        addContent(f, g.graph(), g.sentence().tags(), g.content());
        addCue(f, g.graph(), g.sentence().tags(), g.at());
    }

    private static void addContent(GuessFeatureSet f, SentenceGraph graph, TokenTags tags, ContentCandidate content) {
        double inside = 0;
        double odds = 0;
        double least = NOWHERE;
        double all = 0;
        int words = 0;
        for (int i = 0; i < graph.size(); i++) {
            if (graph.isMark(i) || graph.isQuoted(i)) {
                continue;
            }
            double p = tags.probability(i, TokenTags.INSIDE);
            all += p;
            if (content.contains(i)) {
                inside += p;
                odds += tags.of(i, TokenTags.INSIDE);
                least = Math.min(least, tags.of(i, TokenTags.INSIDE));
                words++;
            }
        }
        int first = graph.trimBegin(content.begin(), content.last());
        int last = graph.trimEnd(first, content.last()) - 1;
        f.add(words == 0 ? -1 : inside / words);
        f.add(words == 0 ? NOWHERE : odds / words);
        f.add(least);
        f.add(tags.of(first, TokenTags.BEGINS));
        f.add(tags.of(last, TokenTags.ENDS));
        f.add(tags.of(graph.trimBegin(last + 1, graph.size()), TokenTags.INSIDE));
        f.add(tags.of(graph.trimEnd(0, first) - 1, TokenTags.INSIDE));
        f.add(likeliestEnd(graph, tags, first, last) - tags.of(last, TokenTags.ENDS));
        f.add(inside / Math.max(0.5, all));
    }

    /** The log-odds of the likeliest other end of words that begin at {@code first}. */
    private static double likeliestEnd(SentenceGraph graph, TokenTags tags, int first, int last) {
        double best = -NOWHERE;
        for (int i = first; i < Math.min(graph.size(), last + FAR + 1); i++) {
            if (i != last && !graph.isMark(i)) {
                best = Math.max(best, tags.of(i, TokenTags.ENDS));
            }
        }
        return best;
    }

    private static void addCue(GuessFeatureSet f, SentenceGraph graph, TokenTags tags, int cue) {
        double own = tags.of(cue, TokenTags.CUE);
        double other = -NOWHERE;
        for (int i = 0; i < graph.size(); i++) {
            other = i == cue ? other : Math.max(other, tags.of(i, TokenTags.CUE));
        }
        f.add(own);
        f.add(Math.max(tags.of(cue - 1, TokenTags.CUE), tags.of(cue + 1, TokenTags.CUE)));
        f.add(other - own);
        f.add(tags.of(cue, TokenTags.INSIDE));
    }
}
