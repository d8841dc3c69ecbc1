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

/** A file as a spreadsheet saves it. */
class AliasesFileTest {

    private static final String LINES = String.join(
            "\r\n",
            "\uFEFFsame\tperson\tEdda Rosenquist\tEdda Pym",
            "# Edda, too",
            "",
            "different\torganization\tHarbour Board\tHarbour Bank",
            "");

    @TempDir
    Path folder;

    @Test
    void aByteOrderMarkAndCommentsAreLeftOut() throws IOException {
        Map<String, String> options = Map.of("aliases", AliasesFile.stamped(file(LINES)));

        assertEquals(
                List.of(List.of("p:edda rosenquist", "p:edda pym")),
                AliasesFile.read(options).same());
        assertEquals(1, AliasesFile.read(options).different().size());
    }

    @Test
    void theCorrectionsOfANameAreFoundInAnyCase() throws IOException {
        String file = file(LINES);
        Map<String, String> options = Map.of("aliases", AliasesFile.stamped(file));

        assertEquals(file, AliasesFile.named(options));
        assertEquals(List.of("same\tperson\tEdda Rosenquist\tEdda Pym"), AliasesFile.about("PYM", file));
        assertEquals("", AliasesFile.named(Map.of()));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamedWithItsFile() throws IOException {
        String file = file("same\tperson\tEdda Rosenquist\n");

        JobException e = assertThrows(JobException.class, () -> AliasesFile.stamped(file));
        assertTrue(String.valueOf(e.getMessage()).startsWith("--aliases " + file + ": line 1 "), e::getMessage);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("aliases.tsv"), text).toString();
    }
}
