package org.newsvoice.extension;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analyzer.NewsAnalyzer;
import org.newsvoice.analyzer.NewsProcessorFactory;
import org.newsvoice.config.ReadSettings.NonEnglish;
import scala.Function1;

/**
 * Calls a function in a task: a text becomes a row or an array of rows, a null stays null. Shipped with its settings; the
 * analyzer is the JVM's, whose models and processors serve all tasks. Thread-safe. Equal ones answer equally, by which Spark
 * knows equal calls.
 */
record TextToAnswer(StoryFunction function, Reading reading)
        implements Function1<@Nullable Object, @Nullable Object>, Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * How texts are read.
     *
     * @param processors makes what analyzes a story
     * @param nonEnglish what becomes of texts in other languages
     */
    record Reading(NewsProcessorFactory processors, NonEnglish nonEnglish) implements Serializable {

        private static final long serialVersionUID = 1L;

        NewsAnalyzer analyzer() {
            return new NewsAnalyzer(processors, nonEnglish);
        }
    }

    /** By settings: one, unless sessions with several settings share the JVM. */
    private static final Map<Reading, NewsAnalyzer> ANALYZERS = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object apply(@Nullable Object text) {
        if (text == null) {
            return null;
        }
        NewsAnalyzer analyzer = ANALYZERS.computeIfAbsent(reading, Reading::analyzer);
        return function.answer(analyzer.analyze(text.toString()));
    }
}
