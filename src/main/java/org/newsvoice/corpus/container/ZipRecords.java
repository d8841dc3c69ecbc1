package org.newsvoice.corpus.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.CorpusFile;

/** The records of a zip archive's entries, checked against the number of entries that its directory lists. One thread. */
final class ZipRecords extends ArchiveRecords<ZipArchiveEntry> {

    private static final int DIRECTORY_END_BYTES = 22;
    private static final int COUNT_AT = 10;
    /** The directory's end says no more than that: a larger archive has its count elsewhere. */
    private static final int MAX_COUNT = 0xFFFF;

    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    /** As much as the unpacker reads before it unpacks. */
    private static final int READ_AHEAD = 8_192;

    private final TailStream tail;
    /** Where in the archive the present unpacker began. */
    private long begun;
    /** Up to where entries were looked for: each search begins behind the one before. */
    private long tried;

    ZipRecords(CorpusFile archive, TailStream tail, CorpusReader.Opening opening, int depth) {
        super(archive, unpacker(tail), opening, depth);
        this.tail = tail;
    }

    private static ZipArchiveInputStream unpacker(InputStream in) {
        return new ZipArchiveInputStream(in, "UTF-8", true, true);
    }

    static boolean isZip(byte[] head) {
        return Decompression.startsWith(head, 'P', 'K', 3, 4) || Decompression.startsWith(head, 'P', 'K', 5, 6);
    }

    @Override
    boolean isFile(ZipArchiveEntry entry) {
        return true;
    }

    @Override
    long checksum(ZipArchiveEntry entry) {
        return entry.getCrc();
    }

    /** By the signature that an entry begins with, also within what a damaged entry was taken to hold. */
    @Override
    @Nullable
    ArchiveInputStream<ZipArchiveEntry> resumed(@Nullable ZipArchiveEntry last, boolean whole) throws IOException {
        long behind = last == null ? begun : begun + Math.max(0, last.getDataOffset());
        long from = whole ? endOf(last, behind) : behind;
        InputStream rest = tail.from(Math.max(from, tried), ENTRY);
        if (rest == null) {
            return null;
        }
        begun = tail.position();
        tried = begun + ENTRY.length;
        return unpacker(rest);
    }

    /** Where an entry that was read to its end has ended, as far as the archive says it: a wrong length points behind what was read. */
    private long endOf(@Nullable ZipArchiveEntry last, long begin) {
        long end = begin + (last == null ? 0 : Math.max(0, last.getCompressedSize()));
        return end <= tail.position() ? end : Math.max(begin, tail.position() - READ_AHEAD);
    }

    @Override
    @Nullable
    String foreignDocument(ZipArchiveEntry entry) {
        return switch (entry.getName()) {
            case "[Content_Types].xml",
                    "_rels/.rels",
                    "docProps/app.xml",
                    "docProps/core.xml",
                    "word/document.xml",
                    "xl/workbook.xml",
                    "ppt/presentation.xml" -> "the file is a Microsoft Office document: convert it to HTML or text";
            case "mimetype", "META-INF/container.xml" ->
                "the file is an OpenDocument or EPUB document: convert it to HTML or text";
            default -> null;
        };
    }

    @Override
    @Nullable
    String faultAtEnd(int entries) throws IOException {
        byte[] last = tail.drain();
        for (int i = last.length - DIRECTORY_END_BYTES; i >= 0; i--) {
            if (last[i] == 'P' && last[i + 1] == 'K' && last[i + 2] == 5 && last[i + 3] == 6) {
                int listed = (last[i + COUNT_AT] & 0xFF) + ((last[i + COUNT_AT + 1] & 0xFF) << 8);
                return listed == entries || listed == MAX_COUNT || listed == (entries & MAX_COUNT)
                        ? null
                        : "the archive lists " + listed + " entries, " + entries + " could be read";
            }
        }
        return "the archive ends before its directory: entries may be lost";
    }
}
