package org.newsvoice.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.sentiment.NewsModel;

/**
 * What the model of sentiment for news adds to the analysis: each story with it and without it, one after the other in one
 * virtual machine, in turn which comes first. Arguments: a file of stories, how many of them, how many rounds.
 */
public final class SentimentCost {

    private SentimentCost() {}

    /** Prints what loading the model costs, then a line for each round, the first one cold. */
    public static void main(String[] arguments) throws IOException {
        List<Story> stories = Story.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        Clocks start = Clocks.now();
        NewsModel.shared();
        Clocks load = Clocks.now().since(start);
        System.out.printf(
                Locale.ROOT, "model loaded: %.2f CPU s of its thread, %.2f of the process%n", load.cpu(), load.processCpu());
        StoryProcessor without = processor(SentimentChoice.CORENLP);
        StoryProcessor with = processor(SentimentChoice.BOTH);
        seconds(without, stories.get(0));
        seconds(with, stories.get(0));
        double[] extra = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            double withoutSeconds = 0;
            double withSeconds = 0;
            for (int i = 0; i < stories.size(); i++) {
                Story story = stories.get(i);
                boolean first = (round + i) % 2 == 0;
                double one = seconds(first ? with : without, story);
                double other = seconds(first ? without : with, story);
                withSeconds += first ? one : other;
                withoutSeconds += first ? other : one;
            }
            extra[round] = withSeconds / withoutSeconds - 1;
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %.2f CPU s without, %.2f with: %+.1f %%%n",
                    round + 1,
                    withoutSeconds,
                    withSeconds,
                    100 * extra[round]);
        }
        double[] warm = Arrays.copyOfRange(extra, Math.min(1, rounds - 1), rounds);
        Arrays.sort(warm);
        System.out.printf(Locale.ROOT, "median of the rounds but the first: %+.1f %%%n", 100 * warm[warm.length / 2]);
    }

    private static StoryProcessor processor(SentimentChoice sentiment) {
        return new NewsProcessorFactory(Attribution.NEWS, Kinds.ALL, sentiment, "", WorkLimits.DEFAULT).create();
    }

    private static double seconds(StoryProcessor processor, Story story) {
        Clocks start = Clocks.now();
        processor.process(story.plain().article());
        return Clocks.now().since(start).cpu();
    }
}
