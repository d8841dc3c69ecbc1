package org.newsvoice.corpus;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord.Decoded;

/** What every format's decoder must do. A format's test implements the three methods and inherits the rest. */
public interface StoryDecoderContract {

    CorpusFile FILE = new CorpusFile("harbour/story-1", "gazette", 0);

    /** The decoder, with its default limits. */
    StoryDecoder decoder();

    /** A well-formed file. */
    byte[] sample();

    /** The words of each story of {@link #sample()}, in order: part of its text. */
    List<String> sampleWords();

    /** All records of {@code content}. */
    static List<DecodedRecord> decode(StoryDecoder decoder, byte[] content) {
        try {
            return all(decoder.decode(FILE, new ByteArrayInputStream(content)));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** All records of {@code reader}. */
    static List<DecodedRecord> all(RecordReader reader) throws IOException {
        List<DecodedRecord> records = new ArrayList<>();
        for (DecodedRecord record = reader.next(); record != null; record = reader.next()) {
            records.add(record);
        }
        return records;
    }

    /** All records of {@code content} as UTF-8. */
    static List<DecodedRecord> decode(StoryDecoder decoder, String content) {
        return decode(decoder, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    default void givesEveryStoryOnceAndInOrder() {
        List<DecodedRecord> records = decode(decoder(), sample());
        assertEquals(sampleWords().size(), records.size());
        for (int i = 0; i < records.size(); i++) {
            RawStory story = assertInstanceOf(Decoded.class, records.get(i)).story();
            String words =
                    String.join(" ", story.parts().stream().map(RawPart::text).toList());
            assertTrue(words.contains(sampleWords().get(i)), words);
            assertEquals(i, story.source().recordNo());
            assertEquals(FILE.path(), story.source().corpusFile());
            assertFalse(story.source().outlet().isBlank());
            assertFalse(story.parts().isEmpty());
        }
    }

    @Test
    default void recognizesItsOwn() {
        assertTrue(decoder().recognizes(sample()));
    }

    @Test
    default void hasNoState() {
        assertEquals(decode(decoder(), sample()), decode(decoder(), sample()));
    }

    @Test
    default void letsTheStreamsOwnFailurePass() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThrows(IOException.class, () -> all(decoder().decode(FILE, failing)));
    }

    @Test
    default void neverThrowsOnBrokenContentAndNumbersItsRecords() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            byte[] content = sample().clone();
            for (int hits = random.nextInt(4); hits >= 0; hits--) {
                content[random.nextInt(content.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = java.util.Arrays.copyOf(content, random.nextInt(content.length + 1));
            List<DecodedRecord> records = decode(decoder(), cut);
            for (int i = 0; i < records.size(); i++) {
                assertEquals(i, records.get(i).recordNo());
            }
        }
    }

    @Test
    default void survivesWhatIsNoStoryAtAll() {
        assertAll(
                () -> decode(decoder(), new byte[0]),
                () -> decode(decoder(), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                () -> decode(decoder(), new byte[1_000]),
                () -> decode(decoder(), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}),
                () -> decode(decoder(), "\u0000\u2028\r\r\n\uFEFF"));
    }
}
