package org.newsvoice.storage;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.newsvoice.corpus.SeekableContent;

/** A stored file, as the decoders read it. Not thread-safe. */
public final class StoredContent extends SeekableContent {

    private final FSDataInputStream in;
    private final long length;

    /**
     * The content behind {@code in}, which it closes.
     *
     * @param length number of bytes
     */
    public StoredContent(FSDataInputStream in, long length) {
        this.in = in;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void seek(long position) throws IOException {
        in.seek(position);
    }

    @Override
    public long position() throws IOException {
        return in.getPos();
    }

    @Override
    public int read() throws IOException {
        return in.read();
    }

    @Override
    public int read(byte[] into, int from, int bytes) throws IOException {
        return in.read(into, from, bytes);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
