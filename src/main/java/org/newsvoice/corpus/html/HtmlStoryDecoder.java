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

/** Saved web pages, one per file. Immutable and thread-safe. */
public final class HtmlStoryDecoder implements StoryDecoder {

    /** What a page, or a part of one that was saved without its frame, begins with. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)<(?:!doctype\\s+html|(?:html|head|body|title|meta|link|base|script|style|main|article|section|header|nav|div|p|h[1-6]|table|ul|ol"
                    + "|blockquote|figure|center)(?=[\\s>/]))");

    private static final Pattern TAG = Pattern.compile("(?i)</?[a-z][a-z0-9]*[\\s>/]");

    /** Elements that part lines and paragraphs: some in a text say that it is markup. */
    private static final Pattern PARTING =
            Pattern.compile("(?i)<(?:br\\s*/?|/?p|/div|/li|/h[1-6]|/blockquote)>|<(?:p|div|h[1-6]) [a-z-]+=");

    private static final Pattern INLINE = Pattern.compile(
            "(?i)</?(?:a|b|i|u|em|strong|span|font|small|big|img|br|hr|cite|q|sup|sub|time)(?=[\\s>/])");

    private static final int MIN_PARTING = 2;

    private final WebPages pages;
    private final int maxBytes;
    private final boolean anywhere;

    private HtmlStoryDecoder(WebPages pages, int maxBytes, boolean anywhere) {
        this.pages = pages;
        this.maxBytes = maxBytes;
        this.anywhere = anywhere;
    }

    /**
     * A decoder of files that begin with markup.
     *
     * @param pages how a page becomes a story
     * @param maxBytes size of the largest page that is read
     */
    public HtmlStoryDecoder(WebPages pages, int maxBytes) {
        this(pages, maxBytes, false);
    }

    /** One that recognizes text with markup in it, too: to be asked behind the formats of records. */
    public static HtmlStoryDecoder ofTextWithMarkup(WebPages pages, int maxBytes) {
        return new HtmlStoryDecoder(pages, maxBytes, true);
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean recognizes(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        int begin = MarkupStart.of(text);
        if (anywhere) {
            boolean data = begin < text.length() && "{[".indexOf(text.charAt(begin)) >= 0;
            boolean xml = begin < text.length()
                    && text.charAt(begin) == '<'
                    && !INLINE.matcher(text).region(begin, text.length()).lookingAt();
            return !data
                    && !xml
                    && !text.stripLeading().startsWith("<?xml")
                    && PARTING.matcher(text).results().limit(MIN_PARTING).count() == MIN_PARTING;
        }
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
    public boolean guesses() {
        return anywhere;
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
