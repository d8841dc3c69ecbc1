package org.newsvoice.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** A file that a command writes for its user: all of it, or as it was before. Stateless. */
final class TargetFile {

    private TargetFile() {}

    /** What writes the text. */
    interface Text {
        void write(BufferedWriter writer) throws IOException;
    }

    /**
     * Writes {@code file} in UTF-8; other programs see the old one until the new one is complete.
     *
     * @throws JobException ENVIRONMENT when it cannot be written
     */
    static void write(Path file, Text text) {
        Path target = file.toAbsolutePath();
        Path fresh = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                text.write(writer);
                writer.flush();
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.ENVIRONMENT,
                    file + " cannot be written (" + e + "). Give a file in a folder that exists and has room.",
                    e);
        }
    }
}
