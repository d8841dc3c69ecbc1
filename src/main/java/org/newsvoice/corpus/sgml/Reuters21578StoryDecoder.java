package org.newsvoice.corpus.sgml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * The Reuters-21578 collection: {@code REUTERS} elements one after the other, each from its own line on. What its files hold of
 * the wire, control characters and the closing "Reuter", is left out. Immutable and thread-safe.
 */
public final class Reuters21578StoryDecoder implements StoryDecoder {

    private static final Pattern HEAD = Pattern.compile("(?s)\\A\\s*<!DOCTYPE lewis .*|\\A\\s*<REUTERS [^>]*NEWID=.*");
    private static final Pattern ID = Pattern.compile("NEWID=\"(\\d+)\"");
    private static final Pattern CHARACTER = Pattern.compile("&(?:#(\\d{1,5})|lt|gt|amp|quot);");
    private static final Pattern SIGN_OFF = Pattern.compile("(?i)\\s*\\n?\\s*reuters?\\s*\\z");
    private static final Pattern WRAPPED = Pattern.compile(" *\\n(?=\\S)");
    private static final Pattern INDENTED = Pattern.compile("\\s*\\n[ \\t]+(?=\\S)");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\ufffd]+");
    private static final String BEGIN = "<REUTERS ";
    private static final String END = "</REUTERS>";

    private final int maxRecordChars;

    /** A decoder of records up to {@code maxRecordChars}. */
    public Reuters21578StoryDecoder(int maxRecordChars) {
        this.maxRecordChars = maxRecordChars;
    }

    @Override
    public String format() {
        return "reuters21578";
    }

    @Override
    public boolean recognizes(byte[] head) {
        return HEAD.matcher(new String(head, StandardCharsets.ISO_8859_1)).matches();
    }

    @Override
    public RecordReader decode(CorpusFile file, InputStream in) {
        Records records = new Records(new BufferedReader(new InputStreamReader(in, Charset.forName("windows-1252"))));
        long[] recordNo = {0};
        return () -> {
            String record = records.next();
            return record == null ? null : decode(file, recordNo[0]++, record);
        };
    }

    /** Cuts a stream into its records. */
    private final class Records {

        private final BufferedReader lines;
        /** The line that begins the next record, read already; empty where none is. */
        private String pending = "";

        Records(BufferedReader lines) {
            this.lines = lines;
        }

        /** The next record, up to its end or to the next one's beginning; null at the end. */
        @Nullable
        String next() throws IOException {
            StringBuilder record = new StringBuilder();
            String line = pending.isEmpty() ? line() : pending;
            pending = "";
            for (; line != null; line = line()) {
                if (line.startsWith(BEGIN) && !record.isEmpty()) {
                    pending = line;
                    return record.toString();
                }
                if ((line.startsWith(BEGIN) || !record.isEmpty()) && record.length() < maxRecordChars) {
                    record.append(line).append('\n');
                }
                if (!record.isEmpty() && line.contains(END)) {
                    return record.toString();
                }
            }
            return record.isEmpty() ? null : record.toString();
        }

        /** The next line, of which no more than a record's length is kept; null at the end. */
        private @Nullable String line() throws IOException {
            int c = lines.read();
            if (c < 0) {
                return null;
            }
            StringBuilder line = new StringBuilder();
            for (; c >= 0 && c != '\n'; c = lines.read()) {
                if (line.length() < maxRecordChars) {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }

    private DecodedRecord decode(CorpusFile file, long recordNo, String record) {
        if (record.length() >= maxRecordChars) {
            return broken(
                    recordNo,
                    RejectCode.TOO_LARGE,
                    "the record has more than " + maxRecordChars + " characters",
                    record);
        }
        if (!record.contains(END)) {
            return broken(recordNo, RejectCode.MALFORMED_RECORD, "the record has no " + END, record);
        }
        List<RawPart> parts = new ArrayList<>();
        add(parts, PartRole.TITLE, element(record, "TITLE"));
        String dateline = element(record, "DATELINE");
        String body = unwrapped(element(record, "BODY"));
        String unprocessed = parts.isEmpty() && body == null ? element(record, "TEXT") : body;
        if (unprocessed != null) {
            String signedOff = SIGN_OFF.matcher(unprocessed).replaceFirst("");
            add(parts, PartRole.BODY, dateline == null ? signedOff : dateline.strip() + " " + signedOff);
        }
        if (parts.isEmpty()) {
            return broken(recordNo, RejectCode.EMPTY_STORY, "title and body are empty", record);
        }
        Matcher id = ID.matcher(record);
        String author = element(record, "AUTHOR");
        String written = element(record, "DATE");
        String date = written == null
                ? null
                : CONTROLS.matcher(written).replaceAll(" ").strip();
        return new Decoded(new RawStory(
                new StorySource(file.path(), recordNo, "Reuters", null, element(record, "D")),
                id.find() ? id.group(1) : null,
                new RawHeaders(author == null ? List.of() : List.of(author.strip()), date, "en"),
                parts));
    }

    private static void add(List<RawPart> parts, PartRole role, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.add(new RawPart(role, words));
        }
    }

    /** A body in paragraphs: the wire wraps their lines, and indents the first line of each. */
    private static @Nullable String unwrapped(@Nullable String body) {
        return body == null
                ? null
                : INDENTED.matcher(WRAPPED.matcher(body).replaceAll(" ")).replaceAll("\n\n");
    }

    /** The content of the first element of that name, with its characters read; null when it has none. */
    private static @Nullable String element(String record, String name) {
        int begin = record.indexOf("<" + name + ">");
        begin = begin < 0 && name.equals("TEXT") ? record.indexOf("<TEXT ") : begin;
        int end = record.indexOf("</" + name + ">", Math.max(0, begin));
        if (begin < 0 || end < 0) {
            return null;
        }
        String content = record.substring(record.indexOf('>', begin) + 1, end);
        String words = CHARACTER
                .matcher(content)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1))));
        return words.isBlank() ? null : words.stripTrailing();
    }

    private static String character(String written, @Nullable String number) {
        if (number != null) {
            int code = Integer.parseInt(number);
            return code < ' ' ? "" : Character.toString(code);
        }
        return switch (written) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            default -> "\"";
        };
    }

    private static Broken broken(long recordNo, RejectCode code, String detail, String record) {
        return new Broken(recordNo, new Reject(code, detail), Excerpt.of(record));
    }
}
