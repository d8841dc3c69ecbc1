package org.newsvoice.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file's content that can be read from anywhere, which formats with a directory at their end need. Files as stored are;
 * what comes out of a container is not. Not thread-safe.
 */
public abstract class SeekableContent extends InputStream {

    /** Number of bytes. */
    public abstract long length();

    /** The next read begins at {@code position}, from 0. */
    public abstract void seek(long position) throws IOException;

    /** Where the next read begins. */
    public abstract long position() throws IOException;
}
