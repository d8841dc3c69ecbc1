package org.newsvoice.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.SentimentChoice;

/**
 * What speech without quotation marks adds to the whole analysis ({@code --kinds}), its sentiment and stance included. Arguments: a
 * file of stories, how many of them, how many rounds.
 */
public final class IndirectCost {

    private IndirectCost() {}

    /** Prints what {@link PairedCost} prints. */
    public static void main(String[] arguments) throws IOException {
        new PairedCost(processor(Kinds.QUOTED), processor(Kinds.ALL))
                .print(Story.read(Path.of(arguments[0]), Integer.parseInt(arguments[1])), Integer.parseInt(arguments[2]));
    }

    private static StoryProcessor processor(Kinds kinds) {
        return new NewsProcessorFactory(Attribution.NEWS, kinds, SentimentChoice.BOTH, "", WorkLimits.DEFAULT).create();
    }
}
