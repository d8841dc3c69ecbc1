package org.newsvoice.corpus.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.failure.RejectCode;

class TextStoryDecoderTest implements StoryDecoderContract {

    private static final String STORY =
            "Harbour bridge reopens\n\nThe bridge at Eastmouth “is safe”, the mayor said.\n";

    @Override
    public StoryDecoder decoder() {
        return new TextStoryDecoder(TextEncoding.DETECTED, TextStoryDecoder.DEFAULT_MAX_BYTES);
    }

    @Override
    public byte[] sample() {
        return STORY.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> sampleWords() {
        return List.of("the mayor said");
    }

    private RawStory only(byte[] content) {
        List<DecodedRecord> records = decode(decoder(), content);
        assertEquals(1, records.size());
        return assertInstanceOf(Decoded.class, records.get(0)).story();
    }

    private Broken broken(StoryDecoder decoder, byte[] content) {
        List<DecodedRecord> records = decode(decoder, content);
        assertEquals(1, records.size());
        return assertInstanceOf(Broken.class, records.get(0));
    }

    @Test
    void keepsTheTextAsItIs() {
        RawStory story = only(sample());
        assertEquals(List.of(new RawPart(PartRole.WHOLE, STORY)), story.parts());
        assertEquals(Set.of(), story.flags());
    }

    @Test
    void dropsTheByteOrderMarkOnly() {
        RawStory story = only(("\uFEFF" + STORY).getBytes(StandardCharsets.UTF_8));
        assertEquals(STORY, story.parts().get(0).text());
    }

    @Test
    void readsWindows1252WhereUtf8Fails() {
        RawStory story = only(STORY.getBytes(Charset.forName("windows-1252")));
        assertEquals(STORY, story.parts().get(0).text());
        assertEquals(Set.of(QualityFlag.NOT_UTF8), story.flags());
    }

    @Test
    void rejectsTheEmptyTheHugeAndTheBinary() {
        assertEquals(
                RejectCode.EMPTY_STORY, broken(decoder(), new byte[0]).reject().code());
        Broken huge = broken(new TextStoryDecoder(TextEncoding.DETECTED, 10), sample());
        assertEquals(RejectCode.TOO_LARGE, huge.reject().code());
        assertEquals("Harbour br", huge.excerpt());
        assertEquals(
                RejectCode.MALFORMED_RECORD,
                broken(decoder(), new byte[] {'P', 'K', 0, (byte) 0xC3, 0})
                        .reject()
                        .code());
    }

    @Test
    void readsLinesWithKeysAtTheTop() {
        String keys = """
                Author: Jane Doe
                Title: "Harbour bridge reopens"
                Date: 2027-06-08
                URL: https://harbour-post.example/bridge
                Section: local
                """;
        String story = "The bridge at Eastmouth “is safe”, the mayor said.\n";
        String expected = "Harbour bridge reopens\nBy Jane Doe\n2027-06-08\n\n" + story;
        for (String text : List.of(keys + "\n" + story, "---\n" + keys + "tags: [a, b]\n---\n" + story)) {
            RawStory read = only(text.getBytes(StandardCharsets.UTF_8));
            assertEquals(expected, read.parts().get(0).text());
            assertEquals("https://harbour-post.example/bridge", read.source().url());
            assertEquals("harbour-post.example", read.source().outlet());
            assertEquals("local", read.source().section());
        }
    }

    @Test
    void aKeyForTheOutletBeatsItsUrl() {
        RawStory story = only(("Outlet: Harbour Post\nSource: https://harbour-post.example/bridge\n\n" + STORY)
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("Harbour Post", story.source().outlet());
        assertEquals("https://harbour-post.example/bridge", story.source().url());
    }

    /** A headline, a dialogue, or keys that nobody knows. */
    @Test
    void leavesOtherLinesWithColonsAsTheyAre() {
        for (String top : List.of(
                "Title: the story of a bridge\n\n", "Mayor: No.\nEngineer: Yes.\n\n", "Title: a\nCost: b\n\n")) {
            RawStory story = only((top + STORY).getBytes(StandardCharsets.UTF_8));
            assertEquals(top + STORY, story.parts().get(0).text());
        }
    }

    @Test
    void takesOutletAndSectionFromTheFolders() throws IOException {
        assertEquals("gazette", only(sample()).source().outlet());
        assertEquals("harbour", only(sample()).source().section());
        RecordReader dated =
                decoder().decode(new CorpusFile("20120304/story-1", "", 0), new ByteArrayInputStream(sample()));
        RawStory story = assertInstanceOf(Decoded.class, dated.next()).story();
        assertEquals("unknown", story.source().outlet());
        assertNull(story.source().section());
    }
}
