package org.newsvoice.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one format. The contract, which {@code StoryDecoderContract} tests for every format:
 *
 * <ul>
 *   <li>every record of the stream is given exactly once, in order, numbered from 0;
 *   <li>a broken record is a {@link DecodedRecord.Broken}, never an exception, and the next one is read;
 *   <li>records are read when they are asked for: whoever has enough just stops asking;
 *   <li>the stream is read as it comes (already decompressed), never held whole where the format has records;
 *   <li>an {@link IOException} of the stream itself passes through: the caller turns it into one more broken record;
 *   <li>a decoder has no state: one object serves all threads.
 * </ul>
 */
public interface StoryDecoder {

    /** The format's name on the command line ({@code text}, {@code json}). */
    String format();

    /**
     * Whether content that begins with {@code head} is surely of this format, for {@code --format auto}. A decoder that
     * cannot tell says no and is used by name only.
     *
     * @param head the first bytes of the (decompressed) content, at most {@link StoryDecoders#HEAD_BYTES}
     */
    default boolean recognizes(byte[] head) {
        return false;
    }

    /**
     * Whether it goes by the looks of the words, for want of a sign of its format: it is not shown what is surely of a format that
     * is not read.
     */
    default boolean guesses() {
        return false;
    }

    /** The records in {@code in}, the content of {@code file}, which is not closed. */
    RecordReader decode(CorpusFile file, InputStream in) throws IOException;
}
