package org.newsvoice.quote.indirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The judge of guesses: boosted trees over numbers and the means of categories. */
class GuessModelTest {

    /** Right where one of two numbers is high, and not both: no sum of weights tells that. */
    @Test
    void learnsWhatNeedsTwoNumbersTogether() {
        GuessModel model = GuessModel.train(examples());
        assertTrue(model.overlap(guess(0.9f, 0.1f, 1)) > 0.8);
        assertTrue(model.overlap(guess(0.1f, 0.9f, 1)) > 0.8);
        assertTrue(model.overlap(guess(0.9f, 0.9f, 1)) < 0.2);
        assertTrue(model.overlap(guess(0.1f, 0.1f, 1)) < 0.2);
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        GuessModel model = GuessModel.train(examples());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        GuessModel read = GuessModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (float x = 0; x < 1; x += 0.07f) {
            assertEquals(model.overlap(guess(x, 1 - x, 2)), read.overlap(guess(x, 1 - x, 2)));
        }
    }

    /** A category that only one story has tells nothing about that story while training. */
    @Test
    void aStoryDoesNotTellItsOwnAnswers() {
        List<GuessExample> examples = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            examples.add(new GuessExample(1, guess(0, 0, 1), 1));
            examples.add(new GuessExample(2, guess(0, 0, 2), 0));
            examples.add(new GuessExample(3, guess(0, 0, 2), 0));
        }
        List<float[]> numbers = CategoryMeans.ofOthers(examples);
        assertEquals(1 / 3f, numbers.get(0)[2], 1e-6);
        assertEquals(8 / 3f / 18, numbers.get(1)[2], 1e-6);
        assertEquals((10 + 8 / 3f) / 18, CategoryMeans.of(examples).of(1), 1e-6);
    }

    private static List<GuessExample> examples() {
        Random chance = new Random(5);
        List<GuessExample> examples = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            float x = chance.nextFloat();
            float y = chance.nextFloat();
            examples.add(new GuessExample(i / 20, guess(x, y, i % 3), x > 0.5 ^ y > 0.5 ? 1 : 0));
        }
        return examples;
    }

    private static GuessFeatures guess(float x, float y, long category) {
        return new GuessFeatures(new float[] {x, y}, new long[] {category});
    }
}
