package org.newsvoice.cli.evaluate;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.Utf8;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * The lines of a file in UTF-8, without blank ones. Each is decoded alone, so that bytes that are not UTF-8 cost their
 * line and no other, and are never replaced silently. For one thread.
 */
final class InputLines implements Iterator<InputLines.Line>, AutoCloseable {

    private final String name;
    private final InputStream in;
    private int number;
    private @Nullable Line next;

    /** Lines of {@code in}, which is called {@code name} in messages. */
    InputLines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in);
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text what it says, without its end; empty when its bytes are not valid UTF-8
     */
    record Line(String file, int number, Optional<String> text) {

        /**
         * What it says.
         *
         * @throws JobException INPUT_UNREADABLE when its bytes are not valid UTF-8
         */
        String valid() {
            return text.orElseThrow(() -> new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "Line " + number + " of " + file + " is not valid UTF-8. Convert the file to UTF-8."));
        }
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            byte[] bytes = read();
            if (bytes == null) {
                return false;
            }
            number++;
            Optional<String> text = Utf8.decode(bytes);
            if (text.isEmpty() || !text.get().isBlank()) {
                next = new Line(name, number, text);
            }
        }
        return true;
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    /** The bytes up to the next line feed; null at the end. */
    private byte @Nullable [] read() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int b = in.read();
            if (b < 0) {
                return null;
            }
            for (; b >= 0 && b != '\n'; b = in.read()) {
                line.write(b);
            }
            return line.toByteArray();
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE, name + " cannot be read to its end (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
