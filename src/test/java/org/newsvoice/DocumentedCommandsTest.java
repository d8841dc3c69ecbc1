package org.newsvoice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsvoice.cli.Main;

/** What the pages tell a reader to type is understood, and the files that it names are there. {@code SampleDataIT} runs what can be run. */
class DocumentedCommandsTest {

    private static final Pattern OWN_FILE = Pattern.compile("\\b(?:docs|conf|scripts|sample-data)/[\\w./-]+");

    @Test
    void everyCommandIsUnderstood() {
        List<String> commands = DocumentedCommands.of("scripts/newsvoice");
        assertTrue(commands.size() > 10, commands.toString());
        for (String command : commands) {
            List<String> words = DocumentedCommands.words(command);
            int ours = words.indexOf("--");
            List<String> arguments = ours < 0
                    ? words.subList(1, words.size())
                    : Stream.concat(Stream.of(words.get(1)), words.subList(ours + 1, words.size()).stream())
                            .toList();
            assertDoesNotThrow(() -> Main.commandLine().parseArgs(arguments.toArray(String[]::new)), command);
        }
    }

    @Test
    void everyFileThatACommandNamesIsThere() {
        for (String script :
                List.of("scripts/newsvoice", "scripts/nightly.sh", "scripts/run.sh", "cp", "duckdb", "spark-sql")) {
            for (String command : DocumentedCommands.of(script)) {
                Matcher file = OWN_FILE.matcher(command.split(" conf/nightly.env$", 2)[0]);
                while (file.find()) {
                    assertTrue(Files.exists(ScriptRun.ROOT.resolve(file.group())), command);
                }
            }
        }
    }
}
