package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Judges the guesses of the first model, which sees one cue at a time, by what the rest of the sentence and the story say.
 * Immutable and thread-safe.
 *
 * @param means how right guesses of each category were
 * @param forest its answer is the overlap to expect with the words that are really reported
 */
record GuessModel(CategoryMeans means, Forest forest) {

    private static final ForestTrainer.Options OPTIONS = new ForestTrainer.Options(6, 800, 0.02, 60);
    private static final long SEED = 7;

    static GuessModel train(List<GuessExample> examples) {
        float[] right = new float[examples.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = examples.get(i).right();
        }
        return new GuessModel(
                CategoryMeans.of(examples),
                new ForestTrainer(CategoryMeans.ofOthers(examples), right, OPTIONS).train(SEED));
    }

    /** The overlap with what is really reported, from 0 to 1, that a guess lets expect; an overlap below a half counts as none. */
    double overlap(GuessFeatures features) {
        return overlap(features, 0);
    }

    /** The same; 0 where it is below {@code least}. */
    double overlap(GuessFeatures features, double least) {
        return forest.answer(features.numbersWith(means::of), least);
    }

    static GuessModel read(DataInputStream in) throws IOException {
        return new GuessModel(CategoryMeans.read(in), Forest.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        means.write(out);
        forest.write(out);
    }
}
