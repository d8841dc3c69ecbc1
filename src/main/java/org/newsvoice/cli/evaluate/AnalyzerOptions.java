package org.newsvoice.cli.evaluate;

import java.time.Duration;
import java.util.List;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.analyzer.RankerFile;
import org.newsvoice.cli.wiring.ThreadsOption;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of the commands that analyze stories without Spark. */
final class AnalyzerOptions {

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--deadline-seconds",
            paramLabel = "SECONDS",
            description = "How long a story may take before it is rejected (default: ${DEFAULT-VALUE}).")
    private long deadlineSeconds = WorkLimits.DEFAULT.deadline().toSeconds();

    @Option(
            names = "--kinds",
            paramLabel = "KIND,...",
            description =
                    "Kinds of quotes to look for, separated by commas (default: direct,mixed,indirect). direct,mixed leaves out"
                            + " speech without quotation marks.")
    private String kinds = Kinds.ALL.value();

    @Option(
            names = "--ranker",
            paramLabel = "FILE",
            description =
                    "Weights of the ranker of speakers, as train-attribution writes them (default: those of the program).")
    private String ranker = "";

    /** How many stories are analyzed at the same time. */
    int threads() {
        return threads.orAllCores();
    }

    /**
     * Refuses a ranker that none of {@code attributions} would use.
     *
     * @throws JobException USAGE
     */
    void refuseUnusedRanker(List<Attribution> attributions) {
        if (!ranker.isEmpty() && !attributions.contains(Attribution.NEWS)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--ranker is for --attribution news; CoreNLP's attribution has no ranker. Leave one of them out.");
        }
    }

    /** Analysis with a way of attributing quotations, and of scoring sentiment. */
    NewsProcessorFactory factory(Attribution attribution, SentimentChoice sentiment) {
        return new NewsProcessorFactory(
                attribution,
                Kinds.of(kinds),
                sentiment,
                RankerFile.read(attribution == Attribution.NEWS ? ranker : ""),
                WorkLimits.DEFAULT.withDeadline(Duration.ofSeconds(deadlineSeconds)));
    }
}
