package org.newsvoice.corpus.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what one stored file unfolds to, against the limits. One thread. */
final class Unpacking {

    private final ContainerLimits limits;
    private long stored;
    private long unpacked;
    private int entries;

    Unpacking(ContainerLimits limits) {
        this.limits = limits;
    }

    /** {@code in}, whose bytes are the stored ones. */
    InputStream stored(InputStream in) {
        return new Counted(in, n -> stored += n);
    }

    /** {@code in}, whose bytes come out of a decompressor. */
    InputStream unpacked(InputStream in) {
        return new Counted(in, this::countUnpacked);
    }

    void countEntry() throws LimitExceededException {
        entries++;
        if (entries > limits.maxEntries()) {
            throw new LimitExceededException("the archive has more than " + limits.maxEntries() + " entries");
        }
    }

    void checkDepth(int depth) throws LimitExceededException {
        if (depth > limits.maxDepth()) {
            throw new LimitExceededException("containers lie more than " + limits.maxDepth() + " deep in each other");
        }
    }

    private void countUnpacked(long n) throws LimitExceededException {
        unpacked += n;
        if (unpacked > limits.maxBytes()) {
            throw new LimitExceededException("the file unpacks to more than " + limits.maxBytes() + " bytes");
        }
        if (unpacked > limits.ratioFromBytes() && unpacked / Math.max(1, stored) > limits.maxRatio()) {
            throw new LimitExceededException("the file unpacks to more than " + limits.maxRatio()
                    + " times its size, as no news does: " + unpacked + " bytes from " + stored + " so far");
        }
    }

    private interface Count {
        void add(long n) throws LimitExceededException;
    }

    private static final class Counted extends FilterInputStream {

        private final Count count;

        Counted(InputStream in, Count count) {
            super(in);
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            if (b >= 0) {
                count.add(1);
            }
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            if (n > 0) {
                count.add(n);
            }
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count.add(skipped);
            return skipped;
        }

        /** None: a buffer that is told of more asks again at once, and loses what it has when the stream breaks there. */
        @Override
        public int available() {
            return 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
