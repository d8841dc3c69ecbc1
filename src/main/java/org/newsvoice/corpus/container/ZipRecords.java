package org.newsvoice.corpus.container;

import java.io.IOException;
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

    private final TailStream tail;

    ZipRecords(CorpusFile archive, ZipArchiveInputStream in, TailStream tail, CorpusReader.Opening opening, int depth) {
        super(archive, in, opening, depth);
        this.tail = tail;
    }

    static boolean isZip(byte[] head) {
        return Decompression.startsWith(head, 'P', 'K', 3, 4) || Decompression.startsWith(head, 'P', 'K', 5, 6);
    }

    @Override
    boolean isFile(ZipArchiveEntry entry) {
        return true;
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
            case "mimetype", "META-INF/container.xml" -> "the file is an OpenDocument or EPUB document: convert it to HTML or text";
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
