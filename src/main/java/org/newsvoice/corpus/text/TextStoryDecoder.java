package org.newsvoice.corpus.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.FolderNames;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.Utf8;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * Plain text, one story a file. Read as UTF-8, with or without a byte order mark (which is not part of the text), else as
 * windows-1252, the encoding of most older newsroom exports. An empty file, one above the limit and one that is no text at
 * all are each one broken record. Immutable and thread-safe.
 */
public final class TextStoryDecoder implements StoryDecoder {

    /** A limit that no story comes near: 20 MB. */
    public static final int DEFAULT_MAX_BYTES = 20_000_000;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final int maxBytes;

    /**
     * A decoder.
     *
     * @param maxBytes size of the largest file that is read
     */
    public TextStoryDecoder(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public String format() {
        return "text";
    }

    /** Anything may be text: this format is asked last. */
    @Override
    public boolean recognizes(byte[] head) {
        return true;
    }

    @Override
    public void decode(CorpusFile file, InputStream in, Consumer<DecodedRecord> records) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes);
        if (in.read() >= 0) {
            String start = new String(bytes, 0, Math.min(bytes.length, 2 * Excerpt.MAX_CHARS), WINDOWS_1252);
            records.accept(broken(RejectCode.TOO_LARGE, "the file is larger than " + maxBytes + " bytes", start));
            return;
        }
        if (bytes.length == Utf8.markLength(bytes)) {
            records.accept(broken(RejectCode.EMPTY_STORY, "the file is empty", ""));
            return;
        }
        Optional<String> utf8 = Utf8.decode(bytes);
        if (utf8.isEmpty() && holdsNul(bytes)) {
            String start = new String(bytes, 0, Math.min(bytes.length, Excerpt.MAX_CHARS), WINDOWS_1252);
            String detail = "the file is not text: it is not valid UTF-8 and holds NUL bytes";
            records.accept(broken(RejectCode.MALFORMED_RECORD, detail, start));
            return;
        }
        String text = utf8.orElseGet(() -> new String(bytes, WINDOWS_1252));
        records.accept(new Decoded(new RawStory(
                new StorySource(file.path(), 0, FolderNames.outlet(file), null, FolderNames.section(file)),
                null,
                RawHeaders.NONE,
                List.of(new RawPart(PartRole.WHOLE, text)),
                utf8.isPresent())));
    }

    private static Broken broken(RejectCode code, String detail, String start) {
        return new Broken(0, new Reject(code, detail), Excerpt.of(start));
    }

    private static boolean holdsNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
