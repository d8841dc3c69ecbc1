package org.newsvoice.corpus.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/** Saved web pages, one a file. Immutable and thread-safe. */
public final class HtmlStoryDecoder implements StoryDecoder {

    private static final Pattern BEGINNING =
            Pattern.compile("(?is)\\A\\ufeff?(?:\\s|<!--.*?-->)*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype html|html\\b).*");

    private final WebPages pages;
    private final int maxBytes;

    /**
     * A decoder.
     *
     * @param pages how a page becomes a story
     * @param maxBytes size of the largest page that is read
     */
    public HtmlStoryDecoder(WebPages pages, int maxBytes) {
        this.pages = pages;
        this.maxBytes = maxBytes;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return BEGINNING.matcher(new String(head, StandardCharsets.UTF_8)).matches();
    }

    @Override
    public void decode(CorpusFile file, InputStream in, Consumer<DecodedRecord> records) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes);
        if (in.read() >= 0) {
            String start = new String(bytes, 0, Math.min(bytes.length, Excerpt.MAX_CHARS), StandardCharsets.ISO_8859_1);
            Reject reject = new Reject(RejectCode.TOO_LARGE, "the page is larger than " + maxBytes + " bytes");
            records.accept(new Broken(0, reject, Excerpt.of(start)));
            return;
        }
        records.accept(pages.decodeHtml(new WebPage(file, 0, bytes)));
    }
}
