package org.newsvoice.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Looks at the beginning of content without consuming it. Stateless. */
public final class ContentHead {

    private ContentHead() {}

    /**
     * The first bytes of {@code in}, which supports mark: fewer than {@code bytes} where it ends, or breaks, before. What breaks it is
     * thrown when it is read to there.
     */
    public static byte[] peek(InputStream in, int bytes) throws IOException {
        in.mark(bytes);
        byte[] head = new byte[bytes];
        int filled = 0;
        try {
            for (int n = in.read(head, 0, bytes); n > 0; n = in.read(head, filled, bytes - filled)) {
                filled += n;
                if (filled == bytes) {
                    break;
                }
            }
        } catch (IOException broken) {
            if (filled == 0) {
                throw broken;
            }
        }
        in.reset();
        return Arrays.copyOf(head, filled);
    }
}
