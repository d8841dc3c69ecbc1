package org.newsvoice.eval.lines;

import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.TextSpan;
import org.newsvoice.parse.CleanText;

/** From places in the text that was read to places in the text as received, in code points. Immutable and thread-safe. */
public final class ReceivedOffsets {

    private final CleanText read;
    private final CodePointOffsets received;

    private ReceivedOffsets(CleanText read, CodePointOffsets received) {
        this.read = read;
        this.received = received;
    }

    /** The places in {@code received} of what {@code read} has. */
    public static ReceivedOffsets of(CleanText read, String received) {
        return new ReceivedOffsets(read, CodePointOffsets.of(received));
    }

    /** The place of a span of the text that was read in the text as received. */
    public TextSpan of(TextSpan span) {
        return received.of(read.received(span));
    }

    /** The words of a span of the text that was read. */
    public String words(TextSpan span) {
        return span.of(read.text());
    }
}
