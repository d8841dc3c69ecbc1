package org.newsvoice.quote.indirect;

/**
 * A guess with all that the first model reads around it.
 *
 * @param story the story
 * @param place number of the sentence in it
 * @param cue the cue
 * @param guess one of the cue's guesses
 */
record GuessInStory(StoryReading story, int place, CueReading cue, Guess guess) {

    SentenceReading sentence() {
        return story.sentences().get(place);
    }

    SentenceGraph graph() {
        return sentence().graph();
    }

    ContentCandidate content() {
        return guess.content();
    }

    /** The cue's token. */
    int at() {
        return cue.cue();
    }

    /** The cue's lemma. */
    String lemma() {
        return graph().lemma(at());
    }
}
