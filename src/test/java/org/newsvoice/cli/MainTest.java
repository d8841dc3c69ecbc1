package org.newsvoice.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    private final StringWriter err = new StringWriter();
    private final CommandLine commands = Main.commandLine().setErr(new PrintWriter(err, true));

    @Test
    void unknownOptionsFailAndNameTheNearestKnownOne() {
        assertEquals(2, commands.execute("annotate", "--atribution", "news"));
        assertTrue(err.toString().contains("--attribution"), err::toString);
    }

    @Test
    void aMisspeltRequiredOptionIsNamedAsSuch() {
        assertEquals(2, commands.execute("analyze", "--inptu", "x", "--output", "y"));
        assertTrue(err.toString().contains("--inptu") && err.toString().contains("--input"), err::toString);
    }

    @Test
    void unknownCommandsFail() {
        assertEquals(2, commands.execute("anotate"));
        assertTrue(err.toString().contains("annotate"), err::toString);
    }

    @Test
    void aMissingInputIsNamed(@TempDir Path folder) {
        Path absent = folder.resolve("absent.jsonl");
        assertEquals(3, commands.execute("evaluate", absent.toString()));
        assertTrue(err.toString().contains(absent.toString()), err::toString);
    }
}
