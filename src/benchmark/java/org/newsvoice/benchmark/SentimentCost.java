package org.newsvoice.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.sentiment.NewsModel;

/** What the model of sentiment for news adds to the analysis. Arguments: a file of stories, how many of them, how many rounds. */
public final class SentimentCost {

    private SentimentCost() {}

    /** Prints what loading the model costs, then what {@link PairedCost} prints. */
    public static void main(String[] arguments) throws IOException {
        Clocks start = Clocks.now();
        NewsModel.shared();
        Clocks load = Clocks.now().since(start);
        System.out.printf(
                Locale.ROOT, "model loaded: %.2f CPU s of its thread, %.2f of the process%n", load.cpu(), load.processCpu());
        new PairedCost(processor(SentimentChoice.CORENLP), processor(SentimentChoice.BOTH))
                .print(Story.read(Path.of(arguments[0]), Integer.parseInt(arguments[1])), Integer.parseInt(arguments[2]));
    }

    private static StoryProcessor processor(SentimentChoice sentiment) {
        return new NewsProcessorFactory(Attribution.NEWS, Kinds.ALL, sentiment, "", WorkLimits.DEFAULT).create();
    }
}
