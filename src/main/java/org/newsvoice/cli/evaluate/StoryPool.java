package org.newsvoice.cli.evaluate;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;

/**
 * Processes stories on several threads, each with its own processor, and hands the results over in the order of the
 * stories. Reads only a few stories ahead, so the input may be endless.
 */
final class StoryPool implements AutoCloseable {

    private static final int AHEAD_PER_THREAD = 8;

    private final int threads;
    private final ExecutorService executor;
    private final ThreadLocal<StoryProcessor> processors;

    StoryPool(int threads, StoryProcessorFactory factory) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads);
        this.processors = ThreadLocal.withInitial(factory::create);
    }

    /** Applies {@code work} to each of {@code stories}; {@code sink} gets the results in order, on this thread. */
    <S, R> void process(Iterator<S> stories, BiFunction<StoryProcessor, S, R> work, Consumer<R> sink) {
        ArrayDeque<Future<R>> ahead = new ArrayDeque<>();
        while (stories.hasNext()) {
            S story = stories.next();
            ahead.add(executor.submit(() -> work.apply(processors.get(), story)));
            if (ahead.size() >= threads * AHEAD_PER_THREAD) {
                sink.accept(await(ahead.remove()));
            }
        }
        while (!ahead.isEmpty()) {
            sink.accept(await(ahead.remove()));
        }
    }

    private static <R> R await(Future<R> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
