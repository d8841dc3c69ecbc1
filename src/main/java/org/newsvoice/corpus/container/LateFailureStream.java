package org.newsvoice.corpus.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Gives what was unpacked before a stream broke, and fails at the next read; other streams lose what they have. One thread. */
final class LateFailureStream extends FilterInputStream {

    private @Nullable IOException failure;

    LateFailureStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = 0;
        try {
            for (int b = n < length ? read() : -1; b >= 0; b = n < length ? read() : -1) {
                into[from + n++] = (byte) b;
            }
        } catch (IOException broken) {
            failure = broken;
            if (n == 0) {
                throw broken;
            }
        }
        return n == 0 && length > 0 ? -1 : n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
