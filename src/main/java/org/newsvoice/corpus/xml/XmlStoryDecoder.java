package org.newsvoice.corpus.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.MarkupStart;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * One of the news industry's XML formats. In a file that is not well-formed, the complete records before the error are
 * kept. Immutable and thread-safe.
 */
public final class XmlStoryDecoder implements StoryDecoder {

    private final XmlFormat format;
    private final int maxBytes;

    private XmlStoryDecoder(XmlFormat format, int maxBytes) {
        this.format = format;
        this.maxBytes = maxBytes;
    }

    /** NITF, NewsML-G2 and 1, RCV1 and feeds, in the order in which they are to be asked; files up to {@code maxBytes}. */
    public static List<StoryDecoder> all(int maxBytes) {
        return List.of(
                new XmlStoryDecoder(new NewsMl(), maxBytes),
                new XmlStoryDecoder(new Nitf(), maxBytes),
                new XmlStoryDecoder(new Rcv1(), maxBytes),
                new XmlStoryDecoder(new NewsMl1(), maxBytes),
                new XmlStoryDecoder(new Feed(), maxBytes));
    }

    @Override
    public String format() {
        return format.name();
    }

    @Override
    public boolean recognizes(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        int root = MarkupStart.of(text);
        return root < text.length() && text.charAt(root) == '<' && format.recognizes(text.substring(root));
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) throws IOException {
        return RecordReader.of(records(file, in));
    }

    private List<DecodedRecord> records(CorpusFile file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes);
        String start = new String(bytes, 0, Math.min(bytes.length, Excerpt.MAX_CHARS), StandardCharsets.UTF_8);
        if (in.read() >= 0) {
            Reject reject = new Reject(RejectCode.TOO_LARGE, "the file is larger than " + maxBytes + " bytes");
            return List.of(new Broken(0, reject, Excerpt.of(start)));
        }
        XmlTree.Read read = XmlTree.read(bytes);
        List<XmlElement> found = read.root() == null ? List.of() : format.records(read.root());
        String fault = read.fault();
        int whole = fault == null ? found.size() : Math.max(0, found.size() - 1);
        List<DecodedRecord> records = new ArrayList<>();
        long recordNo = 0;
        for (XmlElement element : found.subList(0, whole)) {
            records.add(format.decode(new XmlRecord(file, recordNo++, element)));
        }
        if (fault != null) {
            Reject reject = new Reject(RejectCode.MALFORMED_RECORD, Excerpt.of("not well-formed: " + fault));
            records.add(new Broken(recordNo, reject, Excerpt.of(start)));
        } else if (found.isEmpty()) {
            Reject reject = new Reject(RejectCode.NO_STORY, "the file holds no record of " + format.name());
            records.add(new Broken(0, reject, Excerpt.of(start)));
        }
        return records;
    }
}
