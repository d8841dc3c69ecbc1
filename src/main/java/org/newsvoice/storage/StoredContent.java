package org.newsvoice.storage;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.newsvoice.corpus.SeekableContent;

/** A stored file for the decoders to read. Not thread-safe. */
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

    /**
     * Opens a file. A local one is read without the checksum file that Hadoop looks for beside it, whose name cannot be made of a name
     * with a colon.
     *
     * @param bytes its size
     */
    public static StoredContent open(Path path, Configuration configuration, long bytes) throws IOException {
        FileSystem files = FileSystems.of(path, configuration);
        FileSystem raw = files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
        return new StoredContent(raw.open(path), bytes);
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
