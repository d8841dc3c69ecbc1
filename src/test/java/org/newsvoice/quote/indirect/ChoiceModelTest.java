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
import org.junit.jupiter.api.Test;

class ChoiceModelTest {

    /** Exclusive or of the choice's own feature and the candidate's: no linear model learns it. */
    private static List<ChoiceExample> examples() {
        List<ChoiceExample> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean first = i % 2 == 0;
            examples.add(new ChoiceExample(
                    new long[] {first ? 1 : 2}, new long[][] {{11}, {12}}, new float[] {first ? 1 : 0, first ? 0 : 1}));
        }
        return examples;
    }

    @Test
    void theRightCandidateIsLearnedFromWhatItSharesWithTheChoice() {
        ChoiceModel model = new ChoiceTrainer(examples(), new ChoiceTrainer.Options(8, 10, 0.05, 0, 0, 1, 3)).train();
        assertTrue(model.probabilities(new long[] {1}, new long[][] {{11}, {12}})[0] > 0.9);
        assertTrue(model.probabilities(new long[] {2}, new long[][] {{11}, {12}})[1] > 0.9);
    }

    @Test
    void theScoreOfSeveralModelsIsTheMeanOfTheirScores() {
        ChoiceTrainer.Options options = new ChoiceTrainer.Options(4, 3, 0.05, 0, 0, 1, 3);
        ChoiceModel one = new ChoiceTrainer(examples(), options).train();
        ChoiceModel other = new ChoiceTrainer(examples(), options.withSeed(4)).train();
        ChoiceModel both = ChoiceModel.average(List.of(one, other));
        long[] shared = {1};
        for (long[] candidate : new long[][] {{11}, {12}, {11, 12}}) {
            double mean = (one.score(one.shared(shared), candidate) + other.score(other.shared(shared), candidate)) / 2;
            assertEquals(mean, both.score(both.shared(shared), candidate), 1e-5);
        }
    }

    @Test
    void aModelReadAgainAnswersNearlyTheSame() throws IOException {
        ChoiceModel model = new ChoiceTrainer(examples(), new ChoiceTrainer.Options(8, 10, 0.05, 0, 0, 1, 3)).train();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));
        ChoiceModel again = ChoiceModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        long[][] candidates = {{11}, {12}};
        assertEquals(
                model.probabilities(new long[] {1}, candidates)[0],
                again.probabilities(new long[] {1}, candidates)[0],
                0.02);
    }
}
