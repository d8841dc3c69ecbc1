package org.newsvoice.corpus.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.newsvoice.corpus.ContentHead;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.MarkupStart;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.WatchedStream;
import org.newsvoice.corpus.html.WebPage;
import org.newsvoice.corpus.html.WebPages;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * WARC, WET and ARC, one record at a time. Pages that were delivered (status 200) as HTML or text are stories; every
 * other record (requests, images, redirects) is skipped, a row each, so that the numbers add up. In a WARC a broken
 * record costs only itself; an ARC has no marker for the next record, so it costs the rest of the file. Immutable and
 * thread-safe.
 */
public final class WarcStoryDecoder implements StoryDecoder {

    /** Responses that hold what was asked for. */
    private static final Set<Integer> DELIVERED = Set.of(200, 203);

    private static final Pattern PAGE = Pattern.compile("(?i)<(?:!doctype\\s+html|html|head|body)\\b");
    private static final int SNIFFED_BYTES = 1_024;

    private static final byte[] WARC = {'W', 'A', 'R', 'C', '/'};
    private static final byte[] ARC = {'f', 'i', 'l', 'e', 'd', 'e', 's', 'c', ':', '/', '/'};

    private final WebPages pages;
    private final int maxRecordBytes;

    /**
     * A decoder.
     *
     * @param pages how a page becomes a story
     * @param maxRecordBytes size of the largest record that is read, and of the largest page that unfolds from one
     */
    public WarcStoryDecoder(WebPages pages, int maxRecordBytes) {
        this.pages = pages;
        this.maxRecordBytes = maxRecordBytes;
    }

    @Override
    public String format() {
        return "warc";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return startsWith(head, WARC) || startsWith(head, ARC);
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && java.util.Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
        InputStream whole = in.markSupported() ? in : new java.io.BufferedInputStream(in);
        byte[] head = ContentHead.peek(whole, ARC.length);
        if (startsWith(head, ARC)) {
            return new ArcRecords(file, whole);
        }
        WarcRecords chunks = new WarcRecords(whole, maxRecordBytes);
        long[] recordNo = {0};
        return () -> {
            WarcRecords.Chunk chunk = chunks.next();
            return chunk == null ? null : decode(file, recordNo[0]++, chunk);
        };
    }

    private DecodedRecord decode(CorpusFile file, long recordNo, WarcRecords.Chunk chunk) {
        String beginning = new String(
                chunk.bytes(), 0, Math.min(chunk.bytes().length, 2 * Excerpt.MAX_CHARS), StandardCharsets.ISO_8859_1);
        if (chunk.fault() != null) {
            RejectCode code = chunk.isTooLarge() ? RejectCode.TOO_LARGE : RejectCode.MALFORMED_RECORD;
            return broken(recordNo, code, chunk.fault(), beginning);
        }
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(chunk.bytes()))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = reader.next();
            return record.isPresent()
                    ? decode(file, recordNo, record.get())
                    : broken(recordNo, RejectCode.MALFORMED_RECORD, "the record is empty", beginning);
        } catch (IOException | RuntimeException malformed) {
            return broken(recordNo, RejectCode.MALFORMED_RECORD, shown(malformed), beginning);
        }
    }

    /** The records of an ARC. */
    private final class ArcRecords implements RecordReader {

        private final CorpusFile file;
        private final WatchedStream watched;
        private @Nullable WarcReader reader;
        private long recordNo;
        private boolean broken;

        ArcRecords(CorpusFile file, InputStream in) {
            this.file = file;
            this.watched = new WatchedStream(in);
        }

        @Override
        public @Nullable DecodedRecord next() throws IOException {
            Optional<WarcRecord> record;
            try {
                if (broken) {
                    return null;
                }
                if (reader == null) {
                    reader = new WarcReader(Channels.newChannel(watched));
                    reader.setLenient(true);
                }
                record = reader.next();
            } catch (IOException | RuntimeException malformed) {
                watched.throwFailure();
                broken = true;
                return broken(recordNo, RejectCode.MALFORMED_RECORD, "from here on: " + shown(malformed), "");
            }
            if (record.isEmpty()) {
                return null;
            }
            try {
                return decode(file, recordNo++, record.get());
            } catch (IOException | RuntimeException malformed) {
                watched.throwFailure();
                return broken(recordNo - 1, RejectCode.MALFORMED_RECORD, shown(malformed), "");
            }
        }
    }

    private DecodedRecord decode(CorpusFile file, long recordNo, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            if (!DELIVERED.contains(http.status())) {
                return other(recordNo, "the page was not delivered: HTTP status " + http.status(), response);
            }
            At at = new At(file, recordNo, response);
            List<String> codings = http.headers().all("Content-Encoding");
            return page(
                    at,
                    ContentType.of(http.headers().first("Content-Type").orElse("")),
                    () -> HttpBody.decoded(http.body().stream(), codings, maxRecordBytes + 1));
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            At at = new At(file, recordNo, (WarcTargetRecord) record);
            String type = record.headers().first("Content-Type").orElse("");
            return page(at, ContentType.of(type), () -> record.body().stream().readNBytes(maxRecordBytes + 1));
        }
        return other(recordNo, "a WARC record of type " + Excerpt.of(record.type()), record);
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private record At(CorpusFile file, long recordNo, WarcTargetRecord record) {}

    private interface Content {
        byte[] read() throws IOException;
    }

    private DecodedRecord page(At at, ContentType type, Content content) throws IOException {
        boolean text = type.name().equals("text/plain");
        if (!type.isHtml() && !text && !type.isUnknown()) {
            return other(at.recordNo(), "a page of type " + Excerpt.of(type.name()), at.record());
        }
        byte[] bytes = content.read();
        boolean html = type.isHtml() || isPage(bytes);
        if (!html && !text) {
            return other(at.recordNo(), "a page of type " + Excerpt.of(type.name()), at.record());
        }
        String url = at.record().target();
        if (bytes.length > maxRecordBytes) {
            return broken(
                    at.recordNo(), RejectCode.TOO_LARGE, "the page has more than " + maxRecordBytes + " bytes", url);
        }
        WebPage page = new WebPage(at.file(), at.recordNo(), bytes).from(url, type.charset());
        return html ? pages.decodeHtml(page) : pages.decodeText(page);
    }

    /** Whether {@code bytes} begin as a page does, whatever they are called. */
    private static boolean isPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), StandardCharsets.UTF_8);
        return PAGE.matcher(head).region(MarkupStart.of(head), head.length()).lookingAt();
    }

    private static Broken other(long recordNo, String detail, WarcRecord record) {
        String target = record instanceof WarcTargetRecord targeted ? targeted.target() : "";
        return broken(recordNo, RejectCode.OTHER_CONTENT, detail, target);
    }

    private static Broken broken(long recordNo, RejectCode code, String detail, @Nullable String excerpt) {
        return new Broken(recordNo, new Reject(code, detail), Excerpt.of(excerpt == null ? "" : excerpt));
    }

    private static String shown(Exception malformed) {
        return malformed.getClass().getSimpleName() + ": " + Excerpt.of(String.valueOf(malformed.getMessage()));
    }
}
