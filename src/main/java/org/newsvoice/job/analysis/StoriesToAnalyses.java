package org.newsvoice.job.analysis;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.table.AnalysisRow;
import org.newsvoice.table.StoryRow;

/**
 * Rows of {@link StoryRow} to rows of {@link AnalysisRow}. The only place where the job runs NLP. The result depends on
 * the story alone: no time, host or random value may enter a row, because a repeated attempt must give the same result.
 */
public final class StoriesToAnalyses implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final StoryProcessorFactory processors;
    private final LongAccumulator progress;

    StoriesToAnalyses(StoryProcessorFactory processors, LongAccumulator progress) {
        this.processors = processors;
        this.progress = progress;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> stories) {
        return new Iterator<>() {
            /** Made for the first story: a task without any loads no models. */
            private @Nullable StoryProcessor processor;

            @Override
            public boolean hasNext() {
                return stories.hasNext();
            }

            @Override
            public Row next() {
                Row story = stories.next();
                if (processor == null) {
                    processor = processors.create();
                }
                Row row = AnalysisRow.SPEC.row(processor.process(StoryRow.article(story)));
                progress.add(1);
                return row;
            }
        };
    }
}
