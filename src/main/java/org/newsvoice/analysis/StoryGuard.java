package org.newsvoice.analysis;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsvoice.article.Article;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * The story boundary: whatever a story does to the analysis costs that story and nothing else. A story that passes the
 * deadline is rejected; its thread is interrupted and left behind, since nothing can stop a thread that does not listen, and
 * the next story gets a new one. For one thread at a time.
 */
public final class StoryGuard implements StoryProcessor {

    private final Supplier<Function<Article, StoryAnalysis>> analyzers;
    private final WorkLimits limits;
    private StoryWorker worker;

    /**
     * A guard. Makes the first analyzer at once, so what an environment lacks ends the run here and rejects no story.
     *
     * @param analyzers makes an analysis; called again after each failure
     * @param limits what one story may cost
     */
    public StoryGuard(Supplier<Function<Article, StoryAnalysis>> analyzers, WorkLimits limits) {
        this.analyzers = analyzers;
        this.limits = limits;
        this.worker = new StoryWorker(analyzers, analyzers.get());
    }

    /**
     * Analyzes {@code article} or says why not.
     *
     * @throws CancellationException when the calling thread is interrupted: its task is being killed, the story is not to blame
     */
    @Override
    public StoryOutcome process(Article article) {
        int length = article.text().length();
        if (length > limits.maxChars()) {
            return rejected(article, RejectCode.STORY_TOO_LONG, length + " characters, more than " + limits.maxChars());
        }
        Future<StoryOutcome> outcome = worker.submit(article);
        try {
            return outcome.get(limits.deadline().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            replaceWorker();
            return rejected(article, RejectCode.DEADLINE_EXCEEDED, "not done within " + limits.deadline());
        } catch (InterruptedException e) {
            replaceWorker();
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while analyzing a story");
        } catch (ExecutionException e) {
            // Even the handling of the failure failed, for want of memory or stack.
            replaceWorker();
            return rejected(article, RejectCode.ANALYSIS_FAILED, String.valueOf(e.getCause()));
        }
    }

    private void replaceWorker() {
        worker.abandon();
        worker = new StoryWorker(analyzers, null);
    }

    private static StoryOutcome rejected(Article article, RejectCode code, String detail) {
        return new StoryOutcome.Rejected(article, new Reject(code, detail));
    }
}
