package org.newsvoice.corpus.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.mapping.FieldMappings;

class CsvStoryDecoderTest implements StoryDecoderContract {

    @Override
    public StoryDecoder decoder() {
        return decoder(1_000_000);
    }

    private static CsvStoryDecoder decoder(int maxRecordBytes) {
        return new CsvStoryDecoder(FieldMappings.auto(), TextEncoding.DETECTED, maxRecordBytes);
    }

    @Override
    public byte[] sample() {
        return "id,title,text\n1,Ferry late,\"\"\"Fog,\"\" the line said.\n\nIt left at noon.\"\r\n2,Rain,Rain followed.\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> sampleWords() {
        return List.of("\"Fog,\" the line said.\n\nIt left at noon.", "Rain followed.");
    }

    private static String words(List<DecodedRecord> records) {
        return records.stream()
                .map(record -> record instanceof Broken broken
                        ? broken.reject().code().label()
                        : ((Decoded) record).story().parts().get(0).text())
                .collect(Collectors.joining("|"));
    }

    private String words(String content) {
        return words(decode(decoder(), content));
    }

    @Test
    void theSeparatorIsTheOneThatPartsTheHeader() {
        for (String s : List.of(",", "\t", ";", "|")) {
            assertEquals("a|b", words("id" + s + "text\n1" + s + "a\n2" + s + "b"), s);
        }
        assertEquals("a, b; c", words("\uFEFFid\ttext\r1\ta, b; c\r"));
    }

    @Test
    void aStrayMarkCostsItsLine() {
        assertEquals("a|malformed_record|c", words("id,text\n1,a\n2,\"b\" no\n3,c\n"));
        assertEquals("a|malformed_record|c|d", words("id,text\n1,a\n2,\"b\n3,c\n4,d\n"));
        assertEquals("a|malformed_record|malformed_record|c", words("id,text\n1,a\n2\n2,3,4\n3,c"));
        assertEquals("in \"the\" middle", words("id,text\n1,in \"the\" middle\n"));
    }

    @Test
    void anUnclosedMarkInALongFileCostsItsLine() {
        String rest = "2,b\n".repeat(100);
        assertEquals("malformed_record" + "|b".repeat(100), words(decode(decoder(200), "id,text\n1,\"a\n" + rest)));
        assertEquals("too_large|b", words(decode(decoder(100), "id,text\n1," + "x".repeat(300) + "\n2,b\n")));
    }

    @Test
    void otherEncodingsAreRead() {
        byte[] latin = "id,text\n1,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("caf\u00e9", words(decode(decoder(), latin)));
        assertTrue(decode(decoder(), latin).toString().contains("NOT_UTF8"));
        assertEquals("caf\u00e9", words(decode(decoder(), "id,text\n1,caf\u00e9\n".getBytes(StandardCharsets.UTF_16))));
        assertEquals(
                "caf\u00e9", words(decode(decoder(), "id,text\n1,caf\u00e9\n".getBytes(StandardCharsets.UTF_16LE))));
        StoryDecoder cyrillic = new CsvStoryDecoder(FieldMappings.auto(), TextEncoding.of("windows-1251"), 1_000);
        assertEquals("\u0434\u0430", words(decode(cyrillic, new byte[] {
            'i', 'd', ',', 't', 'e', 'x', 't', '\n', '1', ',', (byte) 0xE4, (byte) 0xE0
        })));
    }

    @Test
    void knowsTheFakeNewsChallengeAndAllTheNews() {
        String allTheNews = """
                ,id,title,publication,author,date,year,month,url,content
                0,17283,Ferry late,Gazette,Ana Ruiz,2016-12-31,2016.0,12.0,,Fog.
                """;
        RawStory story = assertInstanceOf(
                        Decoded.class, decode(decoder(), allTheNews).get(0))
                .story();
        assertEquals("17283", story.recordId());
        assertEquals("Gazette", story.source().outlet());
        assertEquals(List.of("Ana Ruiz"), story.headers().authors());
        assertEquals("2016-12-31", story.headers().published());
        assertEquals("Fog.", words("Body ID,articleBody\n0,Fog.\n"));
    }

    @Test
    void commentsAndTheSeparatorBeforeTheHeaderArePassedOver() {
        for (String file : List.of(
                "% exported\n// by the desk\nid,title,text\n1,Ferry,Fog.\n",
                "\"# exported\"\nid,title,text\n1,Ferry,Fog.\n",
                "sep=\t\nid\ttitle\ttext\n1\tFerry\tFog.\n",
                "\ufeffsep=;\r\nID;Title;Text\r\n1;Ferry;Fog.\r\n",
                "\ufeffContent\n\"Fog.\"\n")) {
            assertTrue(decoder().recognizes(file.getBytes(StandardCharsets.UTF_8)), file);
            assertEquals(file.contains("ontent") ? "Fog." : "Ferry", words(file), file);
        }
    }

    @Test
    void leavesTextAlone() {
        for (String text : List.of("Rain, fog and ice\n\nIt rained.", "Rain", "a,b,c\n1,2,3", "")) {
            assertFalse(decoder().recognizes(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }
}
