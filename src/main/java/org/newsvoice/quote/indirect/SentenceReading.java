package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.List;

/**
 * What the first model reads of a sentence.
 *
 * @param graph the sentence
 * @param letters how many letters its words have
 * @param cues all that may be one, left to right
 * @param strongest how likely the sentence's likeliest cue reports anything
 * @param tags of its tokens, where a cue has guesses and the model has a tagger
 */
record SentenceReading(
        SentenceGraph graph, LetterCounts letters, List<CueReading> cues, double strongest, TokenTags tags) {

    /** Two contents may not share more than this of the shorter one. */
    private static final double MAX_SHARED = 0.25;

    static SentenceReading of(SentenceGraph graph, IndirectModel model) {
        LetterCounts letters = new LetterCounts(graph);
        CueRates rates = CueRates.of(graph, model.words());
        List<CueReading> cues = new ArrayList<>();
        for (int at = 0; at < graph.size(); at++) {
            if (rates.isPossible(at)) {
                cues.add(CueReading.of(graph, letters, at, rates, model));
            }
        }
        double strongest = cues.stream().mapToDouble(CueReading::any).max().orElse(0);
        boolean any = cues.stream().anyMatch(cue -> !cue.guesses().isEmpty());
        TokenTagger tagger = model.tagger();
        TokenTags tags = any && tagger != null ? tagger.tag(graph, rates) : TokenTags.NONE;
        return new SentenceReading(graph, letters, cues, strongest, tags);
    }

    /** Whether two contents exclude each other. */
    boolean clash(ContentCandidate a, ContentCandidate b) {
        return letters.shared(a, b) > MAX_SHARED * Math.min(letters.of(a), letters.of(b));
    }
}
