package org.newsvoice.corpus.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.FolderNames;
import org.newsvoice.corpus.OutletName;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.Utf8;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * Plain text, one story per file. A byte order mark is not part of the text. A file that is empty, above the limit or
 * not text at all is one broken record. Immutable and thread-safe.
 */
public final class TextStoryDecoder implements StoryDecoder {

    /** A limit that no story comes near: 20 MB. */
    public static final int DEFAULT_MAX_BYTES = 20_000_000;

    private static final int MIN_CONTROLS = 8;

    private final TextEncoding encoding;
    private final int maxBytes;

    /**
     * A decoder.
     *
     * @param encoding of the files
     * @param maxBytes size of the largest file that is read
     */
    public TextStoryDecoder(TextEncoding encoding, int maxBytes) {
        this.encoding = encoding;
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
    public boolean guesses() {
        return true;
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
        return RecordReader.of(story(file, in));
    }

    private DecodedRecord story(CorpusFile file, InputStream in) throws IOException {
        InputStream utf8 = encoding.utf8(in);
        byte[] bytes = utf8.readNBytes(maxBytes);
        if (utf8.read() >= 0) {
            String detail = "the file is larger than " + maxBytes + " bytes";
            return broken(RejectCode.TOO_LARGE, detail, start(bytes));
        }
        if (bytes.length == Utf8.bomLength(bytes)) {
            return broken(RejectCode.EMPTY_STORY, "the file is empty", "");
        }
        TextEncoding.Text text = TextEncoding.decode(bytes);
        if (isBinary(bytes, text.unicode())) {
            String detail = "the file is not text: it holds control characters";
            return broken(RejectCode.MALFORMED_RECORD, detail, start(bytes));
        }
        LabelledHeader header = LabelledHeader.of(text.text());
        String outlet = header.outlet() == null ? OutletName.of(header.url(), file) : header.outlet();
        String section = header.section() == null ? FolderNames.section(file) : header.section();
        return new Decoded(new RawStory(
                new StorySource(file.path(), 0, outlet, header.url(), section),
                null,
                RawHeaders.NONE,
                List.of(new RawPart(PartRole.WHOLE, header.text())),
                text.unicode() ? Set.of() : Set.of(QualityFlag.NOT_UTF8)));
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 2 * Excerpt.MAX_CHARS), StandardCharsets.ISO_8859_1);
    }

    private static Broken broken(RejectCode code, String detail, String start) {
        return new Broken(0, new Reject(code, detail), Excerpt.of(start));
    }

    /** Whether it has a NUL among bytes that are no UTF-8, or more control characters than damage would explain. */
    private static boolean isBinary(byte[] bytes, boolean unicode) {
        int nuls = 0;
        int controls = 0;
        for (byte b : bytes) {
            nuls += b == 0 ? 1 : 0;
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return (!unicode && nuls > 0) || controls > Math.max(MIN_CONTROLS, bytes.length / 50);
    }
}
