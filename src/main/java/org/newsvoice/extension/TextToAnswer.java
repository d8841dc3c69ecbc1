package org.newsvoice.extension;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analyzer.NewsAnalyzer;
import org.newsvoice.analyzer.NewsProcessorFactory;
import scala.Function1;

/**
 * Calls a function in a task: a text becomes a row or an array of rows, a null stays null. Shipped with its settings; the
 * analyzer is the JVM's, whose models and processors serve all tasks. Thread-safe. Equal ones answer equally, by which Spark
 * knows equal calls.
 */
record TextToAnswer(StoryFunction function, NewsProcessorFactory processors)
        implements Function1<@Nullable Object, @Nullable Object>, Serializable {

    private static final long serialVersionUID = 1L;

    /** By settings: one, unless sessions with several deadlines share the JVM. */
    private static final Map<NewsProcessorFactory, NewsAnalyzer> ANALYZERS = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object apply(@Nullable Object text) {
        if (text == null) {
            return null;
        }
        NewsAnalyzer analyzer = ANALYZERS.computeIfAbsent(processors, NewsAnalyzer::new);
        return function.answer(analyzer.analyze(text.toString()));
    }
}
