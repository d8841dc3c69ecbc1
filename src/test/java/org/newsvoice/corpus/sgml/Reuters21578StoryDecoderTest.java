package org.newsvoice.corpus.sgml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;

class Reuters21578StoryDecoderTest implements StoryDecoderContract {

    private static final String ONE = """
            <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="5544" NEWID="1">
            <DATE>26-FEB-1987 15:01:01.79</DATE>
            <TOPICS><D>sea</D></TOPICS>
            <TEXT>&#2;
            <TITLE>FERRY &lt;FRY> LATE</TITLE>
            <DATELINE>    KESSELBY, Feb 26 - </DATELINE><BODY>Fog, the line
            said.
                It left at noon.
             Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            """;
    private static final String TWO =
            "<REUTERS NEWID=\"2\">\n<TEXT TYPE=\"UNPROC\">&#2;\nRain followed.\n&#3;</TEXT>\n</REUTERS>\n";

    @Override
    public StoryDecoder decoder() {
        return new Reuters21578StoryDecoder(100_000);
    }

    @Override
    public byte[] sample() {
        return ("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n" + ONE + TWO).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> sampleWords() {
        return List.of("It left at noon.", "Rain followed.");
    }

    @Test
    void theWiresLayoutIsRead() {
        RawStory story = ((Decoded) decode(decoder(), sample()).get(0)).story();
        assertEquals("1", story.recordId());
        assertEquals("sea", story.source().section());
        assertEquals("26-FEB-1987 15:01:01.79", story.headers().published());
        assertEquals("FERRY <FRY> LATE", story.parts().get(0).text());
        assertEquals(
                "KESSELBY, Feb 26 - Fog, the line said.\n\nIt left at noon.",
                story.parts().get(1).text());
    }

    @Test
    void aRecordThatDoesNotEndCostsItself() {
        String cut = ONE.replace("</REUTERS>", "");
        assertEquals(
                "story malformed_record story malformed_record",
                decode(decoder(), ONE + cut + TWO + cut).stream()
                        .map(record -> record instanceof Broken broken
                                ? broken.reject().code().label()
                                : "story")
                        .collect(Collectors.joining(" ")));
    }
}
