package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Opens what a command reads. */
final class TextInput {

    /** Set to "terminal" by the launcher where nothing is piped into the command. */
    private static final String STDIN = "newsvoice.stdin";

    private TextInput() {}

    /** The lines of {@code file} in UTF-8, or of the standard input if it is null or {@code -}. */
    static InputLines open(@Nullable Path file) {
        if (file == null || file.toString().equals("-")) {
            if ("terminal".equals(System.getProperty(STDIN))) {
                System.err.println("Waiting for stories on standard input, one JSON object per line, such as"
                        + " {\"id\": \"1\", \"text\": \"...\"}. End with Ctrl-D, or name a file.");
            }
            return new InputLines("the standard input", System.in);
        }
        if (Files.isDirectory(file)) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    file + " is a folder. Give the name of one file with a JSON object per line.");
        }
        try {
            return new InputLines(file.toString(), Files.newInputStream(file));
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    file + (Files.exists(file) ? " cannot be read" : " does not exist")
                            + ". Check the path and its permissions.",
                    e);
        }
    }
}
