package org.newsvoice.quote.indirect;

import java.util.Arrays;

/**
 * What speaks for a guess beside what the first model saw: how sure that was, what else the sentence and the story report, and
 * where the words begin and end. Immutable.
 *
 * @param numbers each at a fixed place
 * @param categories hashes, each at a fixed place
 */
@SuppressWarnings("ArrayRecordComponent")
record GuessFeatures(float[] numbers, long[] categories) {

    /** The mean of a category. */
    interface Means {
        float of(long category);
    }

    /** The numbers, followed by the means of the categories. */
    float[] numbersWith(Means means) {
        float[] all = Arrays.copyOf(numbers, numbers.length + categories.length);
        for (int i = 0; i < categories.length; i++) {
            all[numbers.length + i] = means.of(categories[i]);
        }
        return all;
    }

    /**
     * The features of a guess.
     *
     * @param guess the guess
     * @param words how often each word reports
     */
    static GuessFeatures of(GuessInStory guess, CueWords words) {
        GuessFeatureSet f = new GuessFeatureSet();
        ChoiceFeatures.add(f, guess, words);
        ContentShape.add(f, guess);
        Surroundings.add(f, guess);
        TagFeatures.add(f, guess);
        return f.features();
    }
}
