package org.newsvoice.corpus.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.MarkupStart;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/** Saved web pages, one a file. Immutable and thread-safe. */
public final class HtmlStoryDecoder implements StoryDecoder {

    /** What a page, or a part of one that was saved without its frame, begins with. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|base|script|style|main|article|section|header|nav|div|p|h[1-6]|table|ul|ol"
                    + "|blockquote|figure|center)(?=[\\s>/]))");

    private static final Pattern TAG = Pattern.compile("(?i)</?[a-z][a-z0-9]*[\\s>/]");

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
        String text = new String(head, StandardCharsets.UTF_8);
        int begin = MarkupStart.of(text);
        Matcher beginning = BEGINNING.matcher(text).region(begin, text.length());
        if (!beginning.lookingAt()) {
            return false;
        }
        // A story may begin with a bracket; no story has another tag behind it.
        return TAG.matcher(text).region(beginning.end(), text.length()).find()
                || text.regionMatches(true, begin, "<!doctype", 0, 9)
                || text.regionMatches(true, begin, "<html", 0, 5);
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes);
        if (in.read() >= 0) {
            String start = new String(bytes, 0, Math.min(bytes.length, Excerpt.MAX_CHARS), StandardCharsets.ISO_8859_1);
            Reject reject = new Reject(RejectCode.TOO_LARGE, "the page is larger than " + maxBytes + " bytes");
            return RecordReader.of(new Broken(0, reject, Excerpt.of(start)));
        }
        return RecordReader.of(pages.decodeHtml(new WebPage(file, 0, bytes)));
    }
}
