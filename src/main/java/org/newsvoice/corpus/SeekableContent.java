package org.newsvoice.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file's content that can be read from any position, as formats with a directory at the end need. Stored files allow
 * this; content of a container does not. Not thread-safe.
 */
public abstract class SeekableContent extends InputStream {

    /** Number of bytes. */
    public abstract long length();

    /** The next read begins at {@code position}, from 0. */
    public abstract void seek(long position) throws IOException;

    /** Where the next read begins. */
    public abstract long position() throws IOException;
}
