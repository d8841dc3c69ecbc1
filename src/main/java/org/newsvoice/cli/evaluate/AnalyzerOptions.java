package org.newsvoice.cli.evaluate;

import java.time.Duration;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.analyzer.RankerFile;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.SentimentChoice;
import picocli.CommandLine.Option;

/** Options of the commands that analyze stories without Spark. */
final class AnalyzerOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Stories analyzed at the same time (default: one a core).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--deadline-seconds",
            paramLabel = "S",
            description = "Wall-clock time after which a story is given up (default: ${DEFAULT-VALUE}).")
    long deadlineSeconds = WorkLimits.DEFAULT.deadline().toSeconds();

    @Option(
            names = "--kinds",
            paramLabel = "KIND,...",
            description = "Kinds of quotes that are looked for: direct,mixed,indirect (the default) or direct,mixed.")
    String kinds = Kinds.ALL.value();

    @Option(
            names = "--ranker",
            paramLabel = "FILE",
            description =
                    "Weights of the ranker of speakers, as train-attribution writes them (default: the program's own).")
    String ranker = "";

    /** Analysis with a way of attributing quotations, and of scoring sentiment. */
    NewsProcessorFactory factory(Attribution attribution, SentimentChoice sentiment) {
        return new NewsProcessorFactory(
                attribution,
                Kinds.of(kinds),
                sentiment,
                RankerFile.read(ranker),
                WorkLimits.DEFAULT.withDeadline(Duration.ofSeconds(deadlineSeconds)));
    }
}
