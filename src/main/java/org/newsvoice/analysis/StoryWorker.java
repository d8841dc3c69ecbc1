package org.newsvoice.analysis;

import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.nlp.StoryTooLongException;

/**
 * A thread with a large stack (recursion on trees goes as deep as a sentence is nested) and the analyzer that it uses.
 *
 * <p>Any Throwable is caught here, an overflown stack and an exhausted heap included: the analyzer, whose state may be torn, is
 * thrown away, and the story tried once more with a new one, then rejected. An idle thread ends by itself and is started
 * again when needed, so a worker need not be closed.
 */
final class StoryWorker {

    private static final long STACK_BYTES = 64L << 20;
    private static final long IDLE_SECONDS = 10;
    private static final int DETAIL_CHARS = 300;

    private final Supplier<Function<Article, StoryAnalysis>> analyzers;
    private final ThreadPoolExecutor thread;

    /** Null until needed, and after a failure. Touched by the worker's thread only. */
    private @Nullable Function<Article, StoryAnalysis> analyzer;

    StoryWorker(
            Supplier<Function<Article, StoryAnalysis>> analyzers, @Nullable Function<Article, StoryAnalysis> first) {
        this.analyzers = analyzers;
        this.analyzer = first;
        this.thread =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread made = new Thread(null, task, "story-worker", STACK_BYTES);
                    made.setDaemon(true);
                    return made;
                });
        thread.allowCoreThreadTimeOut(true);
    }

    /** Starts the analysis of a story. */
    Future<StoryOutcome> submit(Article article) {
        return thread.submit(() -> attemptTwice(article));
    }

    /** Asks the thread to stop and takes no more stories. */
    void abandon() {
        thread.shutdownNow();
    }

    private StoryOutcome attemptTwice(Article article) {
        try {
            return attempt(article);
        } catch (Throwable first) {
            analyzer = null;
            if (thread.isShutdown()) {
                // Nobody waits any more; what was thrown is the interruption.
                return rejected(article, RejectCode.DEADLINE_EXCEEDED, first.toString());
            }
        }
        try {
            return attempt(article);
        } catch (Throwable second) {
            analyzer = null;
            return rejected(article, RejectCode.ANALYSIS_FAILED, second.toString());
        }
    }

    private StoryOutcome attempt(Article article) {
        Function<Article, StoryAnalysis> current = analyzer;
        if (current == null) {
            current = analyzers.get();
            analyzer = current;
        }
        try {
            return new StoryOutcome.Analyzed(article, current.apply(article));
        } catch (StoryTooLongException e) {
            return rejected(article, RejectCode.STORY_TOO_LONG, String.valueOf(e.getMessage()));
        }
    }

    private static StoryOutcome rejected(Article article, RejectCode code, String detail) {
        String shortened = detail.substring(0, Math.min(detail.length(), DETAIL_CHARS));
        return new StoryOutcome.Rejected(article, new Reject(code, shortened));
    }
}
