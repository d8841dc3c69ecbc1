package org.newsvoice.corpus.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.newsvoice.corpus.ContentHead;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.FolderNames;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.SeekableContent;
import org.newsvoice.corpus.StoryDecoder;

/**
 * Reads the records of a stored file, in any container: decompresses it, and opens archives entry by entry. An entry is
 * a file of its own, called {@code stories.zip!/gazette/1.txt}. The lost part of a damaged container is a broken record
 * after the readable ones. Immutable and thread-safe if its decoder is.
 */
public final class CorpusReader {

    private static final int HEAD_BYTES = 512;

    private final StoryDecoder decoder;
    private final PathPattern pattern;
    private final ContainerLimits limits;

    /** A reader of records by {@code decoder}, with what {@code pattern} tells from the names of files and entries. */
    public CorpusReader(StoryDecoder decoder, PathPattern pattern, ContainerLimits limits) {
        this.decoder = decoder;
        this.pattern = pattern;
        this.limits = limits;
    }

    /**
     * The records of {@code file}, in order.
     *
     * @param stored its bytes; not closed
     */
    public FileRecords read(CorpusFile file, SeekableContent stored) throws IOException {
        byte[] head = stored.readNBytes(HEAD_BYTES);
        stored.seek(0);
        if (!isContainer(head)) {
            return decode(file, stored);
        }
        Unpacking unpacking = new Unpacking(limits);
        return new Opening(unpacking).open(file, Decompression.buffered(unpacking.stored(stored)), 0);
    }

    private static boolean isContainer(byte[] head) {
        return Decompression.isCompressed(head) || ZipRecords.isZip(head) || TarRecords.isTar(head);
    }

    private FileRecords decode(CorpusFile file, InputStream content) throws IOException {
        CorpusFile known = pattern.applied(file);
        RecordReader records = decoder.decode(known, content);
        return () -> {
            DecodedRecord record = records.next();
            return record == null ? null : new FileRecord(known, dated(known, record));
        };
    }

    /** A story with the date that its path tells, if it tells one. */
    private static DecodedRecord dated(CorpusFile file, DecodedRecord record) {
        String date = file.facts().date() == null
                ? FolderNames.date(file)
                : file.facts().date();
        return date != null && record instanceof DecodedRecord.Decoded decoded
                ? new DecodedRecord.Decoded(decoded.story().filedOn(date))
                : record;
    }

    /** Opens the wrappings of one stored file. */
    final class Opening {

        private final Unpacking unpacking;

        Opening(Unpacking unpacking) {
            this.unpacking = unpacking;
        }

        Unpacking unpacking() {
            return unpacking;
        }

        /** {@code in} supports mark. */
        FileRecords open(CorpusFile file, InputStream in, int depth) throws IOException {
            byte[] head = ContentHead.peek(in, HEAD_BYTES);
            if (!isContainer(head)) {
                return decode(file, in);
            }
            unpacking.checkDepth(depth + 1);
            DamagedRecords damages = new DamagedRecords(file);
            InputStream content = Decompression.open(head, in, damages::add);
            if (content != null) {
                return damages.behind(() -> open(file, Decompression.buffered(unpacking.unpacked(content)), depth + 1));
            }
            TailStream tail = new TailStream(in);
            return ZipRecords.isZip(head)
                    ? new ZipRecords(file, tail, this, depth + 1)
                    : new TarRecords(file, new TarArchiveInputStream(tail), tail, this, depth + 1);
        }
    }
}
