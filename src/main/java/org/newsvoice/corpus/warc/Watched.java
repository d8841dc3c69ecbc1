package org.newsvoice.corpus.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Remembers what its stream threw, to tell a file that cannot be read from a record that cannot be parsed. One thread. */
final class Watched extends FilterInputStream {

    private @Nullable IOException failure;

    Watched(InputStream in) {
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
    void throwFailure() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
