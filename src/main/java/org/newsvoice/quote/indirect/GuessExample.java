package org.newsvoice.quote.indirect;

/**
 * A guess about a labelled story, used for training.
 *
 * @param story number of its story
 * @param features what is to be seen of it
 * @param right its overlap with the labelled words, 0 when that is below a half
 */
record GuessExample(int story, GuessFeatures features, float right) {}
