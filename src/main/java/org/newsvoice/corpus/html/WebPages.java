package org.newsvoice.corpus.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.OutletName;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.Utf8;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/** From delivered pages to stories. Stateless and thread-safe. */
public final class WebPages {

    /** Several times what the longest pages have; it bounds the work that a hostile one can cause. */
    private static final int MAX_TAGS = 200_000;

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:+-]+)");

    /** The story of an HTML page, or why there is none. */
    public DecodedRecord decodeHtml(WebPage page) {
        int tags = tags(page.bytes());
        if (tags > MAX_TAGS) {
            return broken(page, RejectCode.TOO_LARGE, "the page has " + tags + " tags, more than " + MAX_TAGS, "");
        }
        Document document = parse(page);
        PageFacts facts = PageFacts.of(document);
        ArticleText article = ArticleText.of(document, facts);
        List<RawPart> parts = new ArrayList<>();
        if (facts.title() != null) {
            parts.add(new RawPart(PartRole.TITLE, facts.title()));
        }
        if (article.deck() != null) {
            parts.add(new RawPart(PartRole.SUMMARY, article.deck()));
        }
        if (article.isIndex()) {
            return broken(
                    page, RejectCode.OTHER_CONTENT, "an index page: teasers under linked headlines", document.title());
        }
        if (article.paragraphs().isEmpty()) {
            return broken(page, RejectCode.EMPTY_STORY, "no article was found in the page", document.title());
        }
        parts.add(new RawPart(PartRole.BODY, String.join("\n\n", article.paragraphs())));
        article.captions().forEach(caption -> parts.add(new RawPart(PartRole.CAPTION, caption)));
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        if (!document.charset().name().startsWith("UTF-")) {
            flags.add(QualityFlag.NOT_UTF8);
        }
        if (article.method() == ExtractionMethod.TEXT_DENSITY) {
            flags.add(QualityFlag.UNSURE_EXTRACTION);
        }
        String url = page.url() == null ? facts.url() : page.url();
        return new Decoded(new RawStory(
                new StorySource(
                        page.file().path(),
                        page.recordNo(),
                        OutletName.of(url, page.file()),
                        url,
                        facts.section(),
                        article.method().label()),
                null,
                new RawHeaders(
                        facts.authors(),
                        facts.published(),
                        facts.language(),
                        PageDates.inAddress(url),
                        facts.headLines()),
                parts,
                flags));
    }

    /** The story of a page of plain text, such as a WET record. */
    public DecodedRecord decodeText(WebPage page) {
        TextEncoding.Text text = TextEncoding.decode(page.bytes());
        if (text.text().isBlank()) {
            return broken(page, RejectCode.EMPTY_STORY, "the page is empty", "");
        }
        return new Decoded(new RawStory(
                new StorySource(
                        page.file().path(), page.recordNo(), OutletName.of(page.url(), page.file()), page.url(), null),
                null,
                RawHeaders.NONE,
                List.of(new RawPart(PartRole.WHOLE, text.text())),
                text.unicode() ? Set.of() : Set.of(QualityFlag.NOT_UTF8)));
    }

    /**
     * As browsers read it: UTF-8 where the bytes are, whatever is declared; else in the declared encoding, else in the one that the
     * page itself names, else in windows-1252, which all that is called Latin-1 or ASCII is read as, too.
     */
    private static Document parse(WebPage page) {
        if (holdsNonAscii(page.bytes()) && isMostlyUtf8(page.bytes())) {
            return parse(page, "UTF-8");
        }
        String declared = page.charset() == null ? null : PageCharset.find(page.charset(), page.bytes());
        if (declared != null && !declared.equals("UTF-8")) {
            return parse(page, declared);
        }
        Document document = parse(page, null);
        String named = label(document);
        String known = PageCharset.find(named, page.bytes());
        String read = known == null ? PageCharset.find(document.charset().name(), page.bytes()) : known;
        return read == null || read.equals(document.charset().name()) ? document : parse(page, read);
    }

    /** The encoding that a page says it is in, which may be one that no parser knows; what it was read in where it says none. */
    private static String label(Document document) {
        Element declared = document.selectFirst("meta[charset]");
        if (declared != null) {
            return declared.attr("charset");
        }
        Element equivalent = document.selectFirst("meta[http-equiv~=(?i)^content-type$][content*=charset]");
        Matcher label = CHARSET.matcher(equivalent == null ? "" : equivalent.attr("content"));
        return label.find() ? label.group(1) : document.charset().name();
    }

    private static Document parse(WebPage page, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.bytes()), charset, page.url() == null ? "" : page.url());
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory can be read", impossible);
        }
    }

    /** Whether more characters beyond ASCII read as UTF-8 than do not: one stray byte is no other encoding. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        if (Utf8.decode(bytes).isPresent()) {
            return true;
        }
        String read = new String(bytes, StandardCharsets.UTF_8);
        long beyondAscii = read.chars().filter(c -> c > 127).count();
        return read.chars().filter(c -> c == 0xFFFD).count() * 2 < beyondAscii;
    }

    private static int tags(byte[] bytes) {
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        return tags;
    }

    private static boolean holdsNonAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static Broken broken(WebPage page, RejectCode code, String detail, String excerpt) {
        String shown = page.url() == null ? excerpt : page.url() + " " + excerpt;
        return new Broken(page.recordNo(), new Reject(code, detail), Excerpt.of(shown));
    }
}
