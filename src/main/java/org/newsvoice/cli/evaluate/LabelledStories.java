package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsvoice.analysis.SpeechAnnotator;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.training.LabelledStory;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;

/** Reads what the training commands learn from. */
final class LabelledStories {

    private LabelledStories() {}

    /** The stories of {@code file}, annotated; of two outlets or more, because a model is scored on outlets that it has not seen. */
    static List<LabelledStory> read(Path file) throws IOException {
        SpeechAnnotator annotator = new SpeechAnnotator(CoreNlpStoryAnnotator.create(WorkLimits.DEFAULT.maxTokens()));
        List<LabelledStory> stories = new ArrayList<>();
        for (GoldStory story : GoldStories.read(file)) {
            stories.add(
                    new LabelledStory(story, annotator.annotate(story.story().article())));
        }
        List<String> outlets =
                stories.stream().map(LabelledStory::outlet).distinct().sorted().toList();
        if (outlets.size() < 2) {
            throw new JobException(
                    ErrorCode.USAGE,
                    file + " has stories of " + outlets
                            + " only; a model is scored on outlets that it has not seen. Give stories of two or more.");
        }
        return stories;
    }
}
