package org.newsvoice.corpus.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.html.WebPage;
import org.newsvoice.corpus.html.WebPages;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * WARC, WET and ARC, a record at a time. Pages that were delivered (status 200) as HTML or text are stories; every other
 * record (requests, images, redirects) is skipped, a row each, so that the numbers add up. A broken record costs itself alone
 * in a WARC; an ARC has nothing to find the next one by, so there it costs the rest of the file. Immutable and thread-safe.
 */
public final class WarcStoryDecoder implements StoryDecoder {

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
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
    public void decode(CorpusFile file, InputStream in, Consumer<DecodedRecord> records) throws IOException {
        InputStream whole = in.markSupported() ? in : new java.io.BufferedInputStream(in);
        whole.mark(ARC.length);
        byte[] head = whole.readNBytes(ARC.length);
        whole.reset();
        if (startsWith(head, ARC)) {
            decodeArc(file, whole, records);
            return;
        }
        WarcRecords chunks = new WarcRecords(whole, maxRecordBytes);
        long recordNo = 0;
        for (WarcRecords.Chunk chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
            records.accept(decode(file, recordNo++, chunk));
        }
    }

    private DecodedRecord decode(CorpusFile file, long recordNo, WarcRecords.Chunk chunk) {
        String beginning = new String(
                chunk.bytes(),
                0,
                Math.min(chunk.bytes().length, 2 * Excerpt.MAX_CHARS),
                java.nio.charset.StandardCharsets.ISO_8859_1);
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

    private void decodeArc(CorpusFile file, InputStream in, Consumer<DecodedRecord> records) throws IOException {
        Watched watched = new Watched(in);
        long recordNo = 0;
        try (WarcReader reader = new WarcReader(Channels.newChannel(watched))) {
            reader.setLenient(true);
            Optional<WarcRecord> record = next(reader);
            while (record.isPresent()) {
                DecodedRecord decoded;
                try {
                    decoded = decode(file, recordNo, record.get());
                } catch (IOException | RuntimeException malformed) {
                    watched.throwFailure();
                    decoded = broken(recordNo, RejectCode.MALFORMED_RECORD, shown(malformed), "");
                }
                records.accept(decoded);
                recordNo++;
                record = next(reader);
            }
        } catch (MalformedArc malformed) {
            watched.throwFailure();
            records.accept(
                    broken(recordNo, RejectCode.MALFORMED_RECORD, "from here on: " + malformed.getMessage(), ""));
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader) throws MalformedArc {
        try {
            return reader.next();
        } catch (IOException | RuntimeException malformed) {
            throw new MalformedArc(shown(malformed));
        }
    }

    private static final class MalformedArc extends IOException {
        private static final long serialVersionUID = 1L;

        MalformedArc(String message) {
            super(message);
        }
    }

    private DecodedRecord decode(CorpusFile file, long recordNo, WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            if (http.status() != 200) {
                return other(recordNo, "the page was not delivered: HTTP status " + http.status(), response);
            }
            return page(new At(file, recordNo, response), http.contentType(), http.bodyDecoded());
        }
        if (record instanceof WarcResource || record instanceof WarcConversion) {
            return page(new At(file, recordNo, (WarcTargetRecord) record), record.contentType(), record.body());
        }
        return other(recordNo, "a WARC record of type " + Excerpt.of(record.type()), record);
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().equals(MediaType.HTTP);
    }

    private record At(CorpusFile file, long recordNo, WarcTargetRecord record) {}

    private DecodedRecord page(At at, MediaType type, MessageBody body) throws IOException {
        boolean html = HTML.contains(type.base().toString());
        if (!html && !type.base().equals(MediaType.PLAIN_TEXT)) {
            return other(
                    at.recordNo(), "a page of type " + Excerpt.of(type.base().toString()), at.record());
        }
        byte[] bytes = body.stream().readNBytes(maxRecordBytes + 1);
        String url = at.record().target();
        if (bytes.length > maxRecordBytes) {
            return broken(
                    at.recordNo(), RejectCode.TOO_LARGE, "the page has more than " + maxRecordBytes + " bytes", url);
        }
        WebPage page = new WebPage(at.file(), at.recordNo(), bytes).from(url, charset(type));
        return html ? pages.decodeHtml(page) : pages.decodeText(page);
    }

    private static @Nullable String charset(MediaType type) {
        return type.parameters().get("charset");
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
