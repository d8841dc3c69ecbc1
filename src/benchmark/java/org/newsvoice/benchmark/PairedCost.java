package org.newsvoice.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsvoice.analysis.StoryProcessor;

/**
 * What a part of the analysis costs: each story with the part and without it, one after the other in one virtual machine, in turn
 * which comes first. Prints a line for each round, of which the first is cold.
 *
 * @param without analyzes without the part
 * @param with analyzes with it
 */
record PairedCost(StoryProcessor without, StoryProcessor with) {

    void print(List<Story> stories, int rounds) {
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

    private static double seconds(StoryProcessor processor, Story story) {
        Clocks start = Clocks.now();
        processor.process(story.plain().article());
        return Clocks.now().since(start).cpu();
    }
}
