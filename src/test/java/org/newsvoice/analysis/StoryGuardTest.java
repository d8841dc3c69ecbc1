package org.newsvoice.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.Article;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.nlp.StoryTooLongException;
import org.newsvoice.sentiment.SentimentScores;

class StoryGuardTest {

    private static final WorkLimits LIMITS = new WorkLimits(100, 100, Duration.ofMinutes(1));
    private static final Article GOOD = Stories.story("Good");
    private static final Article BAD = Stories.story("Bad");

    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Test
    void aStoryThatThrowsOnceIsAnalyzedByANewAnalyzer() {
        StoryGuard guard = guard(LIMITS, article -> {
            if (failures.getAndIncrement() == 0) {
                throw new IllegalStateException("torn");
            }
            return empty();
        });
        assertInstanceOf(StoryOutcome.Analyzed.class, guard.process(BAD));
        assertEquals(2, made.get());
    }

    @Test
    void aStoryThatThrowsTwiceIsRejectedAndTheNextIsAnalyzed() {
        assertCostsOnlyItself(
                () -> {
                    throw new IllegalStateException("no such tree");
                },
                "java.lang.IllegalStateException: no such tree");
    }

    @Test
    void anOverflownStackCostsOneStory() {
        assertCostsOnlyItself(() -> recurse(0), "java.lang.StackOverflowError");
    }

    @Test
    void anExhaustedHeapCostsOneStory() {
        assertCostsOnlyItself(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                "java.lang.OutOfMemoryError: Java heap space");
    }

    @Test
    void theStackIsDeepEnoughForDeepTrees() {
        StoryGuard guard = guard(LIMITS, article -> {
            assertTrue(depth(100_000) > 0);
            return empty();
        });
        assertInstanceOf(StoryOutcome.Analyzed.class, guard.process(GOOD));
    }

    @Test
    void aStoryPastTheDeadlineIsInterruptedAndLeftBehind() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        StoryGuard guard = guard(LIMITS.withDeadline(Duration.ofMillis(200)), article -> {
            if (article.equals(BAD)) {
                try {
                    waitForInterruption();
                } finally {
                    interrupted.countDown();
                }
            }
            return empty();
        });
        assertRejected(RejectCode.DEADLINE_EXCEEDED, "not done within PT0.2S", guard.process(BAD));
        interrupted.await();
        assertInstanceOf(StoryOutcome.Analyzed.class, guard.process(GOOD));
    }

    @Test
    void longStoriesAreRefusedAtOnce() {
        StoryGuard guard = guard(LIMITS, article -> {
            throw new StoryTooLongException("more than 7 tokens");
        });
        assertRejected(RejectCode.STORY_TOO_LONG, "more than 7 tokens", guard.process(GOOD));
        assertRejected(
                RejectCode.STORY_TOO_LONG,
                "101 characters, more than 100",
                guard.process(Stories.story("x".repeat(101))));
        assertEquals(1, made.get());
    }

    @Test
    void whatTheEnvironmentLacksEndsTheRunBeforeTheFirstStory() {
        JobException e = assertThrows(
                JobException.class,
                () -> new StoryGuard(
                        () -> {
                            throw new JobException(ErrorCode.ENVIRONMENT, "no models");
                        },
                        LIMITS));
        assertEquals(ErrorCode.ENVIRONMENT, e.code());
    }

    @Test
    void aKilledTaskIsNoRejectedStory() {
        Thread killed = Thread.currentThread();
        StoryGuard guard = guard(LIMITS, article -> {
            killed.interrupt();
            waitForInterruption();
            return empty();
        });
        assertThrows(CancellationException.class, () -> guard.process(GOOD));
        assertTrue(Thread.interrupted());
    }

    private static void waitForInterruption() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertCostsOnlyItself(Runnable failure, String detail) {
        StoryGuard guard = guard(LIMITS, article -> {
            if (article.equals(BAD)) {
                failure.run();
            }
            return empty();
        });
        assertRejected(RejectCode.ANALYSIS_FAILED, detail, guard.process(BAD));
        assertInstanceOf(StoryOutcome.Analyzed.class, guard.process(GOOD));
    }

    private StoryGuard guard(WorkLimits limits, Function<Article, StoryAnalysis> analysis) {
        return new StoryGuard(
                () -> {
                    made.incrementAndGet();
                    return analysis;
                },
                limits);
    }

    private static void assertRejected(RejectCode code, String detail, StoryOutcome outcome) {
        StoryOutcome.Rejected rejected = assertInstanceOf(StoryOutcome.Rejected.class, outcome);
        assertEquals(code, rejected.reject().code());
        assertEquals(detail, rejected.reject().detail());
    }

    private static int depth(int left) {
        return left == 0 ? 1 : 1 + depth(left - 1);
    }

    @SuppressWarnings("InfiniteRecursion") // the stack is to overflow
    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    private static StoryAnalysis empty() {
        SentimentScores none = SentimentScores.NONE;
        return new StoryAnalysis(
                0, 0, List.of(), List.of(), List.of(), new StorySentiment(none, none, none, none), Set.of());
    }
}
