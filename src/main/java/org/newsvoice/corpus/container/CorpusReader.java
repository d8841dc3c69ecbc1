package org.newsvoice.corpus.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.SeekableContent;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * Reads the records of a stored file, whatever it is wrapped in: decompresses it, and opens archives entry by entry. An entry
 * is a file of its own, called {@code stories.zip!/gazette/1.txt}. Immutable and thread-safe if its decoder is.
 */
public final class CorpusReader {

    private static final int HEAD_BYTES = 512;
    private static final int TAR_MAGIC_AT = 257;

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
     * Gives every record of {@code file} to {@code records}, in order.
     *
     * @param stored its bytes; not closed
     * @throws LimitExceededException when it unfolds to more than it may
     * @throws IOException when it cannot be read any further; what was read so far has been given
     */
    public void read(CorpusFile file, SeekableContent stored, Consumer<FileRecord> records) throws IOException {
        byte[] head = stored.readNBytes(HEAD_BYTES);
        stored.seek(0);
        if (isContainer(head)) {
            Unpacking unpacking = new Unpacking(limits);
            InputStream counted = Decompression.buffered(unpacking.stored(stored));
            new Layers(unpacking, records).open(file, counted, 0);
        } else {
            decode(file, stored, records);
        }
    }

    private static boolean isContainer(byte[] head) {
        return Decompression.isCompressed(head) || isZip(head) || isTar(head);
    }

    private static boolean isZip(byte[] head) {
        return Decompression.startsWith(head, 'P', 'K', 3, 4) || Decompression.startsWith(head, 'P', 'K', 5, 6);
    }

    private static boolean isTar(byte[] head) {
        String magic = "ustar";
        return head.length >= TAR_MAGIC_AT + magic.length()
                && new String(head, TAR_MAGIC_AT, magic.length(), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .equals(magic);
    }

    private void decode(CorpusFile file, InputStream content, Consumer<FileRecord> records) throws IOException {
        CorpusFile known = pattern.applied(file);
        decoder.decode(known, content, record -> records.accept(new FileRecord(known, dated(known, record))));
    }

    /** A story with the date that its path tells, if it tells one. */
    private static DecodedRecord dated(CorpusFile file, DecodedRecord record) {
        String date = file.facts().date();
        return date != null && record instanceof DecodedRecord.Decoded decoded
                ? new DecodedRecord.Decoded(decoded.story().filedOn(date))
                : record;
    }

    /** The wrappings of one stored file. */
    private final class Layers {

        private final Unpacking unpacking;
        private final Consumer<FileRecord> records;

        Layers(Unpacking unpacking, Consumer<FileRecord> records) {
            this.unpacking = unpacking;
            this.records = records;
        }

        /** {@code in} supports mark. */
        void open(CorpusFile file, InputStream in, int depth) throws IOException {
            in.mark(HEAD_BYTES);
            byte[] head = in.readNBytes(HEAD_BYTES);
            in.reset();
            if (!isContainer(head)) {
                decode(file, in, records);
                return;
            }
            unpacking.checkDepth(depth + 1);
            InputStream content = Decompression.open(head, in);
            if (content != null) {
                open(file, Decompression.buffered(unpacking.unpacked(content)), depth + 1);
            } else if (isZip(head)) {
                entries(file, new ZipArchiveInputStream(in, "UTF-8", true, true), depth + 1);
            } else {
                entries(file, new TarArchiveInputStream(in), depth + 1);
            }
        }

        private void entries(CorpusFile archive, ArchiveInputStream<?> in, int depth) throws IOException {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                unpacking.countEntry();
                String name = cleaned(entry.getName());
                boolean special = entry instanceof TarArchiveEntry tar && !tar.isFile();
                if (entry.isDirectory() || special || isHidden(name)) {
                    continue;
                }
                CorpusFile file =
                        new CorpusFile(archive.path() + "!/" + name, archive.corpus(), Math.max(0, entry.getSize()));
                if (in.canReadEntryData(entry)) {
                    open(file, Decompression.buffered(unpacking.unpacked(new OpenEntry(in))), depth);
                } else {
                    Reject reject = new Reject(
                            RejectCode.MALFORMED_RECORD, "the entry is encrypted or packed in an unknown way");
                    records.accept(new FileRecord(file, new Broken(0, reject, "")));
                }
            }
        }
    }

    /** Names are only ever shown, but one that climbs out of its archive would be shown as another file's. */
    private static String cleaned(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part.replaceAll("\\p{Cntrl}", " "));
            }
        }
        return String.join("/", parts);
    }

    /** Skipped as the listing skips files: {@code __MACOSX/x}, {@code .DS_Store}, {@code _SUCCESS}. */
    private static boolean isHidden(String name) {
        return name.isEmpty()
                || java.util.stream.Stream.of(name.split("/"))
                        .anyMatch(part -> part.startsWith("_") || part.startsWith("."));
    }

    /** An archive's open entry; closing it leaves the archive open. */
    private static final class OpenEntry extends FilterInputStream {

        OpenEntry(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The next entry follows.
        }
    }
}
