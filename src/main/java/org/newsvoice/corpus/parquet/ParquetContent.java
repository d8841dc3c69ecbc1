package org.newsvoice.corpus.parquet;

import java.io.EOFException;
import java.io.IOException;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.newsvoice.corpus.SeekableContent;
import org.newsvoice.corpus.WatchedStream;

/** A file's content as Parquet's readers ask for it. Not thread-safe. */
final class ParquetContent implements InputFile {

    private final SeekableContent content;
    private final WatchedStream watched;

    ParquetContent(SeekableContent content) {
        this.content = content;
        this.watched = new WatchedStream(content);
    }

    @Override
    public long getLength() {
        return content.length();
    }

    @Override
    public SeekableInputStream newStream() {
        return new DelegatingSeekableInputStream(watched) {
            @Override
            public long getPos() throws IOException {
                return content.position();
            }

            @Override
            public void seek(long position) throws IOException {
                if (position < 0 || position > content.length()) {
                    throw new EOFException("there is no position " + position + " in " + content.length() + " bytes");
                }
                content.seek(position);
            }

            @Override
            public void close() {
                // Whoever opened the content closes it.
            }
        };
    }

    /** As Parquet's messages name it: the same in each run. */
    @Override
    public String toString() {
        return "the file";
    }

    /** Throws what the content itself threw, if it did. */
    void throwFailure() throws IOException {
        watched.throwFailure();
    }
}
