package org.newsvoice.benchmark;

import java.util.List;
import java.util.function.Consumer;

/**
 * How fast some stories went.
 *
 * @param stories how many
 * @param tokens how many in all
 * @param cpuSeconds of the one thread at work
 * @param processCpuSeconds with the collector and the compiler
 * @param wallSeconds passed
 */
record Speed(long stories, long tokens, double cpuSeconds, double processCpuSeconds, double wallSeconds) {

    static Speed of(Consumer<Story> contestant, List<Story> stories) {
        Clocks start = Clocks.now();
        stories.forEach(contestant);
        Clocks took = Clocks.now().since(start);
        return new Speed(stories.size(), Story.tokens(stories), took.cpu(), took.processCpu(), took.wall());
    }

    /** The figure that contestants are compared by. */
    public double getTokensPerCpuSecond() {
        return tokens / cpuSeconds;
    }

    public double getStoriesPerCpuSecond() {
        return stories / cpuSeconds;
    }

    public double getTokensPerProcessCpuSecond() {
        return tokens / processCpuSeconds;
    }

    public double getTokensPerWallSecond() {
        return tokens / wallSeconds;
    }

    public double getStoriesPerWallSecond() {
        return stories / wallSeconds;
    }
}
