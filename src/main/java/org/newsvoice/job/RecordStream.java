package org.newsvoice.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Turns a producer that pushes records into an iterator that is pulled, holding a few records at a time however long the
 * file: the producer runs on a thread of its own. To be closed, or read to its end.
 *
 * @param <T> the record
 */
final class RecordStream<T> implements Iterator<T>, AutoCloseable {

    /** Pushes records; an exception ends the stream after those already pushed. */
    interface Producer<T> {
        void produce(Consumer<T> records) throws IOException;
    }

    private static final int HELD = 32;
    /** Deeply nested records recurse deeply. */
    private static final long STACK_BYTES = 16L << 20;

    private final BlockingQueue<Item<T>> queue = new ArrayBlockingQueue<>(HELD);
    private final Thread thread;
    private @Nullable Item<T> next;
    private @Nullable Throwable failure;

    RecordStream(Producer<T> producer) {
        this.thread = new Thread(null, () -> run(producer), "newsvoice-decoder", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Producer<T> producer) {
        Throwable end = null;
        try {
            producer.produce(value -> put(new Item<>(value, null, false)));
        } catch (Closed e) {
            return;
        } catch (Throwable e) {
            // Whatever a broken file does to its decoder, a stack overflow too, is the file's loss and not the task's.
            end = e;
        }
        try {
            put(new Item<>(null, end, true));
        } catch (Closed e) {
            // Nobody waits for the end any more.
        }
    }

    private void put(Item<T> item) {
        try {
            queue.put(item);
        } catch (InterruptedException e) {
            throw new Closed();
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            try {
                next = queue.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for a record", e);
            }
            failure = next.failure();
        }
        return !next.end();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Item<T> item = next;
        next = null;
        if (item == null || item.value() == null) {
            throw new NoSuchElementException();
        }
        return item.value();
    }

    /** What ended the stream early; null when it was read to its end. To be asked when there is no next record. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private record Item<T>(@Nullable T value, @Nullable Throwable failure, boolean end) {}

    /** The consumer has gone. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
