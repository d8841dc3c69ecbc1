package org.newsvoice.corpus;

import org.newsvoice.failure.Reject;

/** The result of decoding one input record. Each record gives exactly one. */
public sealed interface DecodedRecord {

    /** Its number within its file, from 0. */
    long recordNo();

    /** A story to parse. */
    record Decoded(RawStory story) implements DecodedRecord {

        @Override
        public long recordNo() {
            return story.source().recordNo();
        }
    }

    /**
     * A record that could not be read.
     *
     * @param recordNo number of the record within its file, from 0
     * @param reject why
     * @param excerpt its first characters, at most 200; empty when nothing could be read
     */
    record Broken(long recordNo, Reject reject, String excerpt) implements DecodedRecord {}
}
