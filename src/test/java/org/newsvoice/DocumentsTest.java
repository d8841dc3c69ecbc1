package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages for people: short lines, and code that compiles. Commands are checked by {@link DocumentedCommandsTest}. */
class DocumentsTest {

    private static final int MAX_LINE_CHARS = 119;

    @Test
    void linesAreShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path page : pages()) {
            boolean code = false;
            for (String line : Files.readAllLines(page)) {
                code ^= line.strip().startsWith("```");
                if (!code && line.length() > MAX_LINE_CHARS && !line.strip().startsWith("|")) {
                    tooLong.add(page.getFileName() + ": " + line);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void pythonCompiles(@TempDir Path folder) throws IOException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "python3"))));
        List<String> blocks = DocumentedCommands.blocks("python");
        assertTrue(blocks.size() >= 4, blocks.toString());
        for (int i = 0; i < blocks.size(); i++) {
            Files.writeString(folder.resolve("block" + i + ".py"), blocks.get(i));
        }
        ScriptRun run = ScriptRun.run(Map.of(), Path.of("python3"), "-m", "compileall", "-q", "-f", folder.toString());
        assertEquals(0, run.exitCode(), run::all);
    }

    /** Pages of docs/schema are made from the code. */
    private static List<Path> pages() {
        return Stream.concat(DocumentedCommands.pages().stream(), Stream.of(ScriptRun.ROOT.resolve("CHANGELOG.md")))
                .filter(page -> !page.toString().contains("/schema/"))
                .toList();
    }
}
