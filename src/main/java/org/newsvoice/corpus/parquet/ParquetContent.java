package org.newsvoice.corpus.parquet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.SeekableContent;

/** A file's content as Parquet's readers ask for it. Not thread-safe. */
final class ParquetContent implements InputFile {

    private final SeekableContent content;
    private @Nullable IOException failure;

    ParquetContent(SeekableContent content) {
        this.content = content;
    }

    @Override
    public long getLength() {
        return content.length();
    }

    @Override
    public SeekableInputStream newStream() {
        return new DelegatingSeekableInputStream(new Watched()) {
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
        if (failure != null) {
            throw failure;
        }
    }

    private final class Watched extends InputStream {

        @Override
        public int read() throws IOException {
            try {
                return content.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return content.read(into, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
