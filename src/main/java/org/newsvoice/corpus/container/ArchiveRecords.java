package org.newsvoice.corpus.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * The records of an archive's entries. An entry that cannot be read costs itself, as long as the next one is found. One thread.
 *
 * @param <E> the entries
 */
abstract class ArchiveRecords<E extends ArchiveEntry> implements FileRecords {

    private final CorpusFile archive;
    private ArchiveInputStream<E> in;
    private final CorpusReader.Opening opening;
    private final int depth;
    private @Nullable FileRecords entry;
    private @Nullable CorpusFile entryFile;
    private @Nullable E current;
    private @Nullable E following;
    private @Nullable OpenEntry content;
    private boolean ended;
    private int entries;
    private long nDamages;
    private long nextNo;

    ArchiveRecords(CorpusFile archive, ArchiveInputStream<E> in, CorpusReader.Opening opening, int depth) {
        this.archive = archive;
        this.in = in;
        this.opening = opening;
        this.depth = depth;
    }

    /** Whether {@code entry} is a file. */
    abstract boolean isFile(E entry);

    /** What {@code entry} makes the whole archive, if that is no corpus: the document of a word processor. */
    abstract @Nullable String foreignDocument(E entry);

    /** What is wrong with how the archive ended; null when nothing is. */
    abstract @Nullable String faultAtEnd(int entries) throws IOException;

    /** The checksum that the archive has for {@code entry}, which was read; -1 when it has none. */
    abstract long checksum(E entry);

    /**
     * The archive from the next entry on that can be found behind damage; null when there is none.
     *
     * @param last the last entry that was begun, null before the first
     * @param whole whether that was read to its end
     */
    abstract @Nullable ArchiveInputStream<E> resumed(@Nullable E last, boolean whole) throws IOException;

    @Override
    public @Nullable FileRecord next() throws IOException {
        while (!ended) {
            FileRecord record = entry == null ? null : nextOf(entry);
            if (record != null) {
                return record;
            }
            if (following == null) {
                try {
                    following = in.getNextEntry();
                } catch (LimitExceededException limit) {
                    throw limit;
                } catch (IOException damage) {
                    return behind(damage);
                }
                FileRecord changed = changed();
                if (changed != null) {
                    return changed;
                }
            }
            E next = following;
            following = null;
            current = next;
            content = null;
            if (next == null) {
                ended = true;
                String fault = faultAtEnd(entries);
                return fault == null ? null : DamagedRecords.broken(archive, nDamages++, fault);
            }
            entries++;
            opening.unpacking().countEntry();
            String foreign = foreignDocument(next);
            if (foreign != null) {
                ended = true;
                return new FileRecord(archive, new Broken(0, new Reject(RejectCode.NO_STORY, foreign), ""));
            }
            FileRecord unreadable = open(next);
            if (unreadable != null) {
                return unreadable;
            }
        }
        return null;
    }

    /** Goes on behind damage, where an entry can be found; the record that stands for what was lost. */
    private FileRecord behind(IOException damage) throws IOException {
        boolean whole = content == null || content.ended;
        ArchiveInputStream<E> rest = resumed(current, whole);
        if (rest == null) {
            throw damage;
        }
        in = rest;
        current = null;
        content = null;
        return DamagedRecords.broken(
                archive,
                nDamages++,
                "the archive is damaged (" + damage.getMessage() + "); it goes on at a later entry");
    }

    /** The record that says that the entry just read is not what was packed; null where it is. */
    private @Nullable FileRecord changed() {
        OpenEntry read = content;
        E last = current;
        content = null;
        boolean changed = read != null
                && last != null
                && read.ended
                && checksum(last) >= 0
                && checksum(last) != read.crc.getValue();
        return changed && entryFile != null
                ? DamagedRecords.broken(
                        entryFile, nextNo, "the checksum of the entry is wrong: its words may be damaged")
                : null;
    }

    private @Nullable FileRecord open(E next) {
        String name = cleaned(next.getName());
        entry = null;
        if (next.isDirectory() || !isFile(next) || isHidden(name)) {
            return null;
        }
        CorpusFile file = new CorpusFile(archive.path() + "!/" + name, archive.corpus(), Math.max(0, next.getSize()));
        if (!in.canReadEntryData(next)) {
            Reject reject =
                    new Reject(RejectCode.MALFORMED_RECORD, "the entry is encrypted or packed in an unknown way");
            return new FileRecord(file, new Broken(0, reject, ""));
        }
        entryFile = file;
        nextNo = 0;
        DamagedRecords damages = new DamagedRecords(file);
        OpenEntry opened = new OpenEntry(in);
        content = opened;
        entry = damages.behind(() ->
                opening.open(file, Decompression.buffered(opening.unpacking().unpacked(opened)), depth));
        return null;
    }

    /** The next record of the open entry; what breaks the entry is a record, too. */
    private @Nullable FileRecord nextOf(FileRecords open) throws IOException {
        try {
            FileRecord record = open.next();
            if (record == null) {
                entry = null;
            } else {
                nextNo = record.record().recordNo() + 1;
            }
            return record;
        } catch (LimitExceededException limit) {
            throw limit;
        } catch (IOException broken) {
            entry = null;
            CorpusFile file = entryFile == null ? archive : entryFile;
            String damage = "the entry cannot be read to its end: " + broken.getMessage();
            return DamagedRecords.broken(file, nextNo, damage);
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
                || Stream.of(name.split("/")).anyMatch(part -> part.startsWith("_") || part.startsWith("."));
    }

    /** An archive's open entry; closing it leaves the archive open. */
    private static final class OpenEntry extends FilterInputStream {

        private final CRC32 crc = new CRC32();
        private boolean ended;

        OpenEntry(ArchiveInputStream<?> in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            ended |= b < 0;
            if (b >= 0) {
                crc.update(b);
            }
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            ended |= n < 0;
            if (n > 0) {
                crc.update(into, from, n);
            }
            return n;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // The next entry follows.
        }
    }
}
