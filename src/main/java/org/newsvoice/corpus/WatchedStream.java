package org.newsvoice.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what its stream threw, to distinguish an unreadable file from a record that cannot be parsed. Does not
 * close the stream: its opener does. For one thread.
 */
public final class WatchedStream extends FilterInputStream {

    private @Nullable IOException failure;

    /** What is read of {@code in}. */
    public WatchedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        try {
            return super.read();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return super.read(into, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Throws what the stream threw, if it did. */
    public void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
