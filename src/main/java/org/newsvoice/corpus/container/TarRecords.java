package org.newsvoice.corpus.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.CorpusFile;

/** The records of a tar archive's entries, checked for the empty blocks at its end. One thread. */
final class TarRecords extends ArchiveRecords<TarArchiveEntry> {

    private static final int BLOCK_BYTES = 512;
    private static final int MAGIC_AT = 257;
    private static final String MAGIC = "ustar";

    private final TailStream tail;

    TarRecords(CorpusFile archive, TarArchiveInputStream in, TailStream tail, CorpusReader.Opening opening, int depth) {
        super(archive, in, opening, depth);
        this.tail = tail;
    }

    /** By the signature that tar writes since 1988, else by the checksum of the first header. */
    static boolean isTar(byte[] head) {
        if (head.length < BLOCK_BYTES || head[0] == 0) {
            return false;
        }
        return new String(head, MAGIC_AT, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC) || isChecked(head);
    }

    private static boolean isChecked(byte[] head) {
        try {
            return TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException noNumber) {
            return false;
        }
    }

    @Override
    boolean isFile(TarArchiveEntry entry) {
        return entry.isFile();
    }

    @Override
    long checksum(TarArchiveEntry entry) {
        return -1;
    }

    @Override
    @Nullable
    ArchiveInputStream<TarArchiveEntry> resumed(@Nullable TarArchiveEntry last, boolean whole) {
        return null;
    }

    @Override
    @Nullable
    String foreignDocument(TarArchiveEntry entry) {
        return null;
    }

    @Override
    @Nullable
    String faultAtEnd(int entries) throws IOException {
        boolean goesOn = tail.goesOn();
        byte[] last = tail.drain();
        for (int i = Math.max(0, last.length - BLOCK_BYTES); i < last.length; i++) {
            if (last[i] != 0) {
                return goesOn
                        ? "the archive goes on behind its end record: entries may be lost"
                        : "the archive ends without its end record: entries may be lost";
            }
        }
        return null;
    }
}
