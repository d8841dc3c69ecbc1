package org.newsvoice.job.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.failure.JobException;
import org.newsvoice.identity.Gazetteer;
import org.newsvoice.identity.GazetteerEntry;
import org.newsvoice.identity.NamedInStory;
import org.newsvoice.speaker.SpeakerKind;

/** Invented people. */
class GazetteerFileTest {

    @TempDir
    Path folder;

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        Path file = file("\uFEFFqid\tname\tkind\r\nQ900001\tEdda Pym\tperson\r\nQ900002\tEdda Pym\thuman\r\n");
        NamedInStory named = new NamedInStory("s1", null, null, SpeakerKind.PERSON, "Edda Pym", null, 1, List.of());

        assertEquals(
                List.of("Q900001"),
                GazetteerFile.tsv(file, Gazetteer.wanted(List.of(named))).stream()
                        .map(GazetteerEntry::qid)
                        .toList());
        assertEquals(file.toString(), GazetteerFile.named(Map.of("gazetteer", GazetteerFile.stamped(file.toString()))));
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        String file = file("name\tkind\nEdda Pym\tperson\n").toString();

        JobException e = assertThrows(JobException.class, () -> GazetteerFile.stamped(file));
        assertTrue(String.valueOf(e.getMessage()).contains("no column qid"), e::getMessage);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("people.tsv"), text);
    }
}
