package org.newsvoice.corpus.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.Deflater;
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
import org.newsvoice.corpus.FolderNames;
import org.newsvoice.corpus.MemoryContent;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.json.JsonStoryDecoder;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.corpus.text.TextStoryDecoder;

class CorpusReaderTest {

    private static final ContainerLimits SMALL = new ContainerLimits(3, 1 << 20, 50, 1 << 16, 3);

    private final CorpusReader reader = new CorpusReader(
            new TextStoryDecoder(TextEncoding.DETECTED, 10_000_000), PathPattern.NONE, ContainerLimits.DEFAULT);

    @Test
    void everyCompressionGivesTheSameStory() throws IOException {
        assertEquals("x Ferry back.", read(bytes("Ferry back.")));
        assertEquals("x Ferry back.", read(gzip(bytes("Ferry back."))));
        assertEquals("x Ferry back. Then rain.", read(concat(gzip(bytes("Ferry back.")), gzip(bytes(" Then rain.")))));
        assertEquals(
                "x Ferry back. Then rain.", read(concat(bzip2(bytes("Ferry back.")), bzip2(bytes(" Then rain.")))));
        assertEquals("x Ferry back.", read(Zstd.compress(bytes("Ferry back."))));
        assertEquals(
                "x Ferry back. Then rain.",
                read(concat(Zstd.compress(bytes("Ferry back.")), Zstd.compress(bytes(" Then rain.")))));
        assertEquals("x Ferry back.", read(gzip(bzip2(Zstd.compress(bytes("Ferry back."))))));
    }

    @Test
    void everyEntryIsAFileOfItsOwn() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Map.of(
                "gazette/1.txt", bytes("Ferry back."),
                "gazette/2.txt", gzip(bytes("Then rain.")),
                "__MACOSX/1.txt", bytes("no"),
                "gazette/.DS_Store", bytes("no")));
        String expected = "x!/gazette/1.txt Ferry back.\nx!/gazette/2.txt Then rain.";
        assertEquals(expected, read(zip(entries)));
        assertEquals(expected, read(tar(entries)));
        assertEquals(expected, read(gzip(tar(entries))));
        assertEquals(
                "x!/all.zip!/1.txt Ferry back.",
                read(tar(Map.of("all.zip", zip(Map.of("1.txt", bytes("Ferry back.")))))));
        assertEquals("", read(zip(Map.of())));
    }

    @Test
    void namesThatClimbAreOnlyNames() throws IOException {
        assertEquals("x!/etc/passwd Ferry back.", read(zip(Map.of("../..//etc/./passwd", bytes("Ferry back.")))));
        assertEquals("x!/x Ferry back.", read(tar(Map.of("../../x", bytes("Ferry back.")))));
    }

    @Test
    void archivesAreNoFolders() {
        CorpusFile entry = new CorpusFile("all.zip!/gazette/2027/06/08/1.txt", "news", 0);
        assertEquals("gazette", FolderNames.outlet(entry));
        assertEquals("news", FolderNames.outlet(new CorpusFile("all.zip!/2027/06/08/1.txt", "news", 0)));
        assertEquals(null, FolderNames.section(new CorpusFile("all.zip!/1.txt", "news", 0)));
    }

    @Test
    void whatIsCutKeepsWhatWasRead() throws IOException {
        byte[] whole = tar(new TreeMap<>(Map.of("1", bytes("Ferry back."), "2", bytes("r".repeat(5_000)))));
        List<String> records = new ArrayList<>();
        assertThrows(IOException.class, () -> read(reader, Arrays.copyOf(whole, 3_000), records));
        assertEquals(List.of("x!/1 Ferry back.", "x!/2 broken"), records);
        byte[] gzip = gzip(bytes("Ferry back. Then rain."));
        assertThrows(IOException.class, () -> read(Arrays.copyOf(gzip, gzip.length - 12)));
    }

    @Test
    void aCutGzipGivesEveryLineThatCanBeUnpacked() throws IOException {
        StringBuilder lines = new StringBuilder();
        java.util.Random random = new java.util.Random(1);
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"text\": \"").append(random.nextLong()).append("\"}\n");
        }
        byte[] gzip = gzip(bytes(lines.toString()));
        CorpusReader json = new CorpusReader(
                new JsonStoryDecoder(FieldMappings.auto(), TextEncoding.DETECTED, 1_000),
                PathPattern.NONE,
                ContainerLimits.DEFAULT);
        for (int length : List.of(gzip.length - 9, gzip.length / 2, 100_000, 1_000)) {
            byte[] cut = Arrays.copyOf(gzip, length);
            List<String> records = new ArrayList<>();
            assertThrows(IOException.class, () -> read(json, cut, records));
            assertEquals(wholeLines(cut), records.size());
        }
    }

    private static long wholeLines(byte[] cut) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(cut))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                out.write(b);
            }
        } catch (java.io.EOFException cutHere) {
            // what was unpacked before counts
        }
        return out.toString(StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    @Test
    void bombsEndAtTheLimits() throws IOException {
        assertLimit("times its size", gzip(new byte[1 << 20]));
        assertLimit("times its size", zip(Map.of("zeros", new byte[1 << 20])));
        assertLimit("entries", zip(Map.of("1", bytes("a"), "2", bytes("b"), "3", bytes("c"), "4", bytes("d"))));
        assertLimit("deep", gzip(gzip(gzip(gzip(bytes("a"))))));
        byte[] noise = new byte[3 << 20];
        new java.util.Random(1).nextBytes(noise);
        assertLimit("bytes", gzip(noise));
    }

    @Test
    void aBombOfTenGigabytesCostsSeconds() {
        byte[] bomb = gzipOfZeros(10 << 10);
        CorpusReader all = new CorpusReader(new ReadsAll(), PathPattern.NONE, ContainerLimits.DEFAULT);
        assertThrows(LimitExceededException.class, () -> read(all, bomb, new ArrayList<>()));
    }

    /** One megabyte of zeros, packed once and repeated: what is flushed in between can be put behind each other. */
    private static byte[] gzipOfZeros(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        byte[] packed = new byte[8_192];
        deflater.setInput(new byte[1 << 20]);
        int length = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        gzip.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
        for (int i = 0; i < megabytes; i++) {
            gzip.write(packed, 0, length);
        }
        return gzip.toByteArray();
    }

    @Test
    void thePathTellsOutletSectionAndDate() throws IOException {
        PathPattern pattern = PathPattern.of("{outlet}/{yyyy}-{MM}-{dd}/{section}-*.txt");
        FileRecords found = new CorpusReader(
                        new TextStoryDecoder(TextEncoding.DETECTED, 1_000), pattern, ContainerLimits.DEFAULT)
                .read(
                        new CorpusFile("in/gazette/2027-06-08/sport-1.txt", "news", 0),
                        new MemoryContent(bytes("Ferry back.")));
        var story =
                ((DecodedRecord.Decoded) Objects.requireNonNull(found.next()).record()).story();
        assertEquals("gazette", story.source().outlet());
        assertEquals("sport", story.source().section());
        assertEquals("2027-06-08", story.headers().filedOn());
    }

    private static void assertLimit(String word, byte[] bomb) {
        CorpusReader limited = new CorpusReader(new ReadsAll(), PathPattern.NONE, SMALL);
        LimitExceededException e =
                assertThrows(LimitExceededException.class, () -> read(limited, bomb, new ArrayList<>()));
        assertTrue(String.valueOf(e.getMessage()).contains(word), e.getMessage());
    }

    /** Reads content to its end and makes nothing of it. */
    private static final class ReadsAll implements StoryDecoder {
        @Override
        public String format() {
            return "all";
        }

        @Override
        public RecordReader decode(CorpusFile file, InputStream in) {
            return () -> {
                in.transferTo(OutputStream.nullOutputStream());
                return null;
            };
        }
    }

    private String read(byte[] stored) throws IOException {
        List<String> records = new ArrayList<>();
        read(reader, stored, records);
        return String.join("\n", records);
    }

    private static void read(CorpusReader reader, byte[] stored, List<String> records) throws IOException {
        FileRecords all = reader.read(new CorpusFile("x", "news", stored.length), new MemoryContent(stored));
        for (FileRecord found = all.next(); found != null; found = all.next()) {
            String words = found.record() instanceof DecodedRecord.Decoded decoded
                    ? decoded.story().parts().get(0).text()
                    : "broken";
            records.add(found.file().path() + " " + words);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] bzip2(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
                header.setSize(entry.getValue().length);
                out.putArchiveEntry(header);
                out.write(entry.getValue());
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
