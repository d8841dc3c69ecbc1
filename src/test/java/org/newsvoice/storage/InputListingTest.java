package org.newsvoice.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class InputListingTest {

    private final InputListing listing = new InputListing(new Configuration());

    @Test
    void filesComeSortedWithoutHiddenOnesAndCirclesEnd(@TempDir Path folder) throws IOException {
        Path corpus = folder.resolve("corpus");
        Files.createDirectories(corpus.resolve("b"));
        Files.writeString(corpus.resolve("b/two words.txt"), "2");
        Files.writeString(corpus.resolve("a"), "1");
        Files.writeString(corpus.resolve("_SUCCESS"), "");
        Files.writeString(corpus.resolve(".hidden"), "");
        Files.createSymbolicLink(corpus.resolve("b/up"), corpus);
        List<InputFile> files = listing.list(List.of(corpus.toString()));
        assertEquals(
                List.of("a", "b/two words.txt"),
                files.stream().map(file -> file.file().path()).toList());
        assertEquals("corpus", files.get(0).file().corpus());
        assertEquals(1, files.get(0).file().bytes());
    }

    @Test
    void aFileAloneBelongsToItsFolder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("story"), "1");
        InputFile found = listing.list(List.of(file.toString())).get(0);
        assertEquals("story", found.file().path());
        assertEquals(folder.getFileName().toString(), found.file().corpus());
    }

    @Test
    void aDayAndAllDaysGiveAFileTheSamePlace(@TempDir Path folder) throws IOException {
        Path day = Files.createDirectories(folder.resolve("gazette/2027/06/08"));
        Path file = Files.writeString(day.resolve("story"), "1");
        for (Path input : List.of(folder.resolve("gazette"), folder.resolve("gazette/2027"), day, file)) {
            InputFile found = listing.list(List.of(input.toString())).get(0);
            assertEquals("2027/06/08/story", found.file().path());
            assertEquals("gazette", found.file().corpus());
        }
    }

    @Test
    void aMissingInputSaysSo(@TempDir Path folder) {
        JobException e = assertThrows(
                JobException.class,
                () -> listing.list(List.of(folder.resolve("nowhere").toString())));
        assertEquals(ErrorCode.INPUT_UNREADABLE, e.code());
    }

    @Test
    void moreFilesThanMemoryHoldsAreAClearError(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(folder.resolve(name), "Story");
        }
        List<String> input = List.of(folder.toString());

        assertEquals(3, new InputListing(new Configuration(), 3).list(input).size());
        JobException refused =
                assertThrows(JobException.class, () -> new InputListing(new Configuration(), 2).list(input));

        assertEquals(ErrorCode.ENVIRONMENT, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains("NEWSVOICE_HEAP"), refused::getMessage);
    }
}
