package org.newsvoice.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.html.HtmlStoryDecoder;
import org.newsvoice.corpus.html.WebPages;
import org.newsvoice.corpus.json.JsonStoryDecoder;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.corpus.text.TextStoryDecoder;

class StoryDecodersTest {

    private final StoryDecoders decoders =
            new StoryDecoders(List.of(json(1_000_000), new TextStoryDecoder(TextEncoding.DETECTED, 1_000_000)));

    @Test
    void autoTellsFormatsByTheFirstBytes() {
        assertEquals(PartRole.TITLE, firstRole("{\"title\": \"Ferry late\"}"));
        assertEquals(PartRole.WHOLE, firstRole("Ferry late\n\nFog."));
    }

    @Test
    void autoLosesNothingOfALongFile() {
        String text = "Fog. ".repeat(20_000);
        DecodedRecord record = decode(decoders.auto(), text).get(0);
        assertEquals(text, ((Decoded) record).story().parts().get(0).text());
    }

    @Test
    void findsByName() {
        assertEquals(List.of("json", "text"), decoders.formats());
        assertEquals("auto", decoders.find("auto").orElseThrow().format());
        assertEquals("text", decoders.find("text").orElseThrow().format());
        assertTrue(decoders.find("word").isEmpty());
    }

    @Test
    void aFileThatNoFormatRecognizesIsOneBrokenRecord() {
        StoryDecoders jsonOnly = new StoryDecoders(List.of(json(1_000)));
        assertTrue(decode(jsonOnly.auto(), "Ferry late").get(0) instanceof Broken);
    }

    @Test
    void markupWithinAForeignFormatMakesNoPageOfIt() {
        StoryDecoders withPages = new StoryDecoders(List.of(
                HtmlStoryDecoder.ofTextWithMarkup(new WebPages(), 1_000_000),
                new TextStoryDecoder(TextEncoding.DETECTED, 1_000_000)));
        String markup = "<p>Fog is on the river.</p><p>Ice is on the quay.</p>";
        assertTrue(decode(withPages.auto(), "Ferry late<br>" + markup).get(0) instanceof Decoded);
        for (String foreign : List.of(
                "Subject: Ferry\nMIME-Version: 1.0\n\n", "INSERT INTO posts VALUES ('", "var posts = [{\"body\": \"")) {
            assertTrue(decode(withPages.auto(), foreign + markup).get(0) instanceof Broken, foreign);
        }
    }

    private PartRole firstRole(String content) {
        return ((Decoded) decode(decoders.auto(), content).get(0))
                .story()
                .parts()
                .get(0)
                .role();
    }

    private static JsonStoryDecoder json(int maxRecordBytes) {
        return new JsonStoryDecoder(FieldMappings.auto(), TextEncoding.DETECTED, maxRecordBytes);
    }
}
