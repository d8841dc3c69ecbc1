package org.newsvoice.corpus.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.MemoryContent;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;
import org.newsvoice.corpus.mapping.FieldMappings;

class ParquetStoryDecoderTest implements StoryDecoderContract {

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("message story { required int64 id;"
            + " optional binary title (STRING); optional binary text (STRING);"
            + " optional int64 published (TIMESTAMP(MICROS,true));"
            + " optional group authors (LIST) { repeated group list { optional binary element (STRING); } }"
            + " optional group source { optional binary name (STRING); } }");
    private static final byte[] SAMPLE = sampleFile();

    private static byte[] sampleFile() {
        try {
            Path folder = Files.createTempDirectory("parquet");
            Path file = folder.resolve("x.parquet");
            try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withType(SCHEMA)
                    .build()) {
                Group first = new SimpleGroupFactory(SCHEMA).newGroup();
                first.append("id", 17L).append("title", "Ferry late").append("text", "Fog, the line said.");
                first.append("published", 1_549_166_706_000_000L);
                Group authors = first.addGroup("authors");
                authors.addGroup("list").append("element", "Ana Ruiz");
                authors.addGroup("list").append("element", "Tom Lee");
                first.addGroup("source").append("name", "Gazette");
                writer.write(first);
                Group second = new SimpleGroupFactory(SCHEMA).newGroup();
                writer.write(second.append("id", 18L).append("text", "Rain followed."));
            }
            byte[] bytes = Files.readAllBytes(file);
            try (var files = Files.list(folder)) {
                for (Path made : files.toList()) {
                    Files.delete(made);
                }
            }
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StoryDecoder decoder() {
        return new ParquetStoryDecoder(FieldMappings.auto());
    }

    @Override
    public byte[] sample() {
        return SAMPLE;
    }

    @Override
    public List<String> sampleWords() {
        return List.of("Fog, the line said.", "Rain followed.");
    }

    @Test
    void everyTypeBecomesItsText() {
        RawStory story = ((Decoded) decode(decoder(), SAMPLE).get(0)).story();
        assertEquals("17", story.recordId());
        assertEquals(List.of("Ana Ruiz", "Tom Lee"), story.headers().authors());
        assertEquals("2019-02-03T04:05:06Z", story.headers().published());
        assertEquals("Gazette", story.source().outlet());
    }

    @Test
    void aStoredFileIsReadInPlace() throws IOException {
        assertEquals(
                decode(decoder(), SAMPLE), StoryDecoderContract.all(decoder().decode(FILE, new MemoryContent(SAMPLE))));
    }

    @Test
    void aCutFileIsOneBrokenRecord() {
        assertEquals(
                1, decode(decoder(), Arrays.copyOf(SAMPLE, SAMPLE.length - 20)).size());
    }
}
