package org.newsvoice.corpus.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.FileRecord;
import org.newsvoice.corpus.MemoryContent;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.json.JsonStoryDecoder;
import org.newsvoice.corpus.mapping.FieldMappings;

/** Containers that are damaged at every byte: no record is lost without a word. */
class DamagedContainerTest {

    private static final int MEMBERS = 4;
    private static final int LINES = 3;

    private static final CorpusReader READER = new CorpusReader(
            new JsonStoryDecoder(FieldMappings.auto(), TextEncoding.DETECTED, 100_000),
            PathPattern.NONE,
            ContainerLimits.DEFAULT);

    /** Stories read, and whether anything was said of what could not be. */
    private record Count(int stories, boolean told) {}

    private static Count read(byte[] stored) {
        int stories = 0;
        boolean told = false;
        try {
            FileRecords records = READER.read(new CorpusFile("x", "news", stored.length), new MemoryContent(stored));
            for (FileRecord record = records.next(); record != null; record = records.next()) {
                boolean story = record.record() instanceof DecodedRecord.Decoded;
                stories += story ? 1 : 0;
                told |= !story;
            }
        } catch (IOException broken) {
            told = true;
        }
        return new Count(stories, told);
    }

    private static byte[] lines(int member) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            lines.append("{\"text\": \"The ferry ")
                    .append(member)
                    .append('-')
                    .append(i)
                    .append(" is late.\"}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] members() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < MEMBERS; i++) {
            all.writeBytes(gzip(lines(i)));
        }
        return all.toByteArray();
    }

    private static void assertNothingVanishes(byte[] whole, int leastStories) {
        int all = MEMBERS * LINES;
        assertEquals(new Count(all, false), read(whole));
        for (int at = 0; at < whole.length; at++) {
            for (int flip : new int[] {0xFF, 0x01, 0x40}) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) flip;
                Count count = read(damaged);
                assertTrue(count.stories() == all || count.told(), "byte " + at + ": " + count);
                assertTrue(at < 4 || count.stories() >= leastStories, "byte " + at + ": " + count);
            }
            Count cut = read(Arrays.copyOf(whole, at));
            assertTrue(at == 0 || cut.told() || cut.stories() % LINES == 0, "cut at " + at + ": " + cut);
        }
    }

    @Test
    void aDamagedGzipMemberCostsItsOwnRecordsAndSaysSo() throws IOException {
        assertNothingVanishes(members(), (MEMBERS - 1) * LINES);
    }

    @Test
    void zerosBetweenMembersAndBehindThemArePadding() throws IOException {
        ByteArrayOutputStream padded = new ByteArrayOutputStream();
        for (int i = 0; i < MEMBERS; i++) {
            padded.writeBytes(gzip(lines(i)));
            padded.writeBytes(new byte[i * 300]);
        }
        assertEquals(new Count(MEMBERS * LINES, false), read(padded.toByteArray()));
        padded.write('x');
        assertEquals(new Count(MEMBERS * LINES, true), read(padded.toByteArray()));
    }

    @Test
    void whatWasUnpackedBeforeABzip2StreamBreaksCounts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
                out.write(lines(i));
            }
        }
        byte[] damaged = bytes.toByteArray();
        damaged[damaged.length * 3 / 4] ^= (byte) 0xFF;
        assertEquals(new Count(LINES, true), read(damaged));
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (int i = 0; i < MEMBERS; i++) {
                out.putNextEntry(new ZipEntry(i + ".jsonl"));
                out.write(lines(i));
                out.closeEntry();
            }
        }
        return zip.toByteArray();
    }

    @Test
    void aDamagedZipOrTarSaysSo() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
            for (int i = 0; i < MEMBERS; i++) {
                TarArchiveEntry entry = new TarArchiveEntry(i + ".jsonl");
                entry.setSize(lines(i).length);
                out.putArchiveEntry(entry);
                out.write(lines(i));
                out.closeArchiveEntry();
            }
        }
        for (byte[] whole : new byte[][] {zip(), tar.toByteArray()}) {
            assertEquals(new Count(MEMBERS * LINES, false), read(whole));
            // Most of a tar archive's bytes are zeros.
            for (int at = 0; at < whole.length; at += whole[0] == 'P' ? 1 : 17) {
                Count cut = read(Arrays.copyOf(whole, at));
                assertTrue(cut.told() || cut.stories() == MEMBERS * LINES || at == 0, at + ": " + cut);
                for (int flip : new int[] {0xFF, 0x01, 0x40}) {
                    byte[] damaged = whole.clone();
                    damaged[at] ^= (byte) flip;
                    Count count = read(damaged);
                    assertTrue(count.told() || count.stories() == MEMBERS * LINES, at + ": " + count);
                    // The archive's first bytes say that it is one; behind damage to a zip entry the next one is found,
                    // unless a
                    // length that is wrong spans it.
                    assertTrue(
                            at < 4 || whole[0] != 'P' || count.stories() >= (MEMBERS - 3) * LINES, at + ": " + count);
                }
            }
        }
    }

    @Test
    void aZipEntryWithoutItsMarkCostsItselfAlone() throws IOException {
        byte[] zip = zip();
        for (int at = 4; at < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3) {
                byte[] damaged = zip.clone();
                damaged[at] ^= (byte) 0xFF;
                assertEquals(new Count((MEMBERS - 1) * LINES, true), read(damaged), "byte " + at);
            }
        }
    }
}
