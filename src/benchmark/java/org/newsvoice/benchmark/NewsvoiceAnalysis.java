package org.newsvoice.benchmark;

import java.util.function.Consumer;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.config.Attribution;
import org.newsvoice.table.AnalysisRow;

/** The analysis of a story as the job's tasks run it, up to the row that they store. */
final class NewsvoiceAnalysis {

    private NewsvoiceAnalysis() {}

    static Consumer<Story> create() {
        StoryProcessor processor = new NewsProcessorFactory(Attribution.NEWS, WorkLimits.DEFAULT).create();
        return story -> {
            StoryOutcome outcome = processor.process(story.plain().article());
            AnalysisRow.SPEC.row(outcome);
            if (outcome instanceof StoryOutcome.Rejected rejected) {
                throw new IllegalStateException(story.plain().id() + " was rejected: "
                        + rejected.reject().detail());
            }
        };
    }
}
