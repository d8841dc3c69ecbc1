package org.newsvoice.job.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Runs independent steps at the same time: while the driver plans one, the cores work for another. The Spark jobs of a
 * step have the description of the thread that starts it, until the step sets its own. For one thread, which must
 * {@link #close} it.
 */
public final class Together implements AutoCloseable {

    /** More of them make a driver no faster. */
    private static final int THREADS = 4;

    // New threads each time, since a thread inherits what Spark knows of its maker: the session and the description.
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<CompletableFuture<?>> steps = new ArrayList<>();

    /** Runs {@code steps} until all of them have ended, and fails as {@link #close} does. */
    public static void run(Runnable... steps) {
        try (Together together = new Together()) {
            for (Runnable step : steps) {
                together.start(step);
            }
        }
    }

    /** Starts a step. */
    public void start(Runnable step) {
        steps.add(CompletableFuture.runAsync(step, threads));
    }

    /** Starts a step whose answer is there once this is closed. */
    public <T> Supplier<T> find(Supplier<T> step) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(step, threads);
        steps.add(answer);
        return answer::join;
    }

    /**
     * Waits for all steps, failed or not, so that none still writes when a run is given up.
     *
     * @throws RuntimeException the failure of the step that was started first, as it was thrown; later ones are suppressed in it
     */
    @Override
    public void close() {
        threads.shutdown();
        List<Throwable> failures = new ArrayList<>();
        for (CompletableFuture<?> step : steps) {
            try {
                step.join();
            } catch (CompletionException e) {
                failures.add(e.getCause() == null ? e : e.getCause());
            }
        }
        if (!failures.isEmpty()) {
            Throwable first = failures.get(0);
            failures.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
            Together.<RuntimeException>rethrow(first);
        }
    }

    /** Spark throws checked exceptions without declaring them. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(Throwable failure) throws E {
        throw (E) failure;
    }
}
