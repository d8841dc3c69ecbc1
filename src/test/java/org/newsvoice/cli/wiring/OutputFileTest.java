package org.newsvoice.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class OutputFileTest {

    @TempDir
    Path folder;

    private static ErrorCode refused(Executable check) {
        return assertThrows(JobException.class, check).code();
    }

    /** A wrong name is the command line's fault; a place that cannot be written is the machine's. */
    @Test
    void aWrongNameIsAnErrorOfUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(ErrorCode.USAGE, refused(() -> OutputFile.check(folder)));
        assertEquals(ErrorCode.USAGE, refused(() -> OutputFile.check(folder.resolve("absent/file"))));
        assertEquals(ErrorCode.USAGE, refused(() -> OutputFile.checkFolder(file)));
        assertEquals(ErrorCode.USAGE, refused(() -> OutputFile.checkFolder(file.resolve("tables"))));
        assertEquals(ErrorCode.USAGE, refused(() -> OutputFile.checkFolder("a:b", new Configuration())));
        assertEquals(ErrorCode.ENVIRONMENT, refused(() -> OutputFile.check(Path.of("/proc/file"))));
    }

    @Test
    void anExistingFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertDoesNotThrow(() -> OutputFile.check(file));
        assertEquals(ErrorCode.USAGE, refused(() -> OutputFile.checkNew(file)));
        assertDoesNotThrow(() -> OutputFile.checkNew(folder.resolve("new")));
        assertThrows(
                JobException.class,
                () -> OutputFile.write(file, writer -> {
                    writer.write("ne");
                    throw new IOException("no space left");
                }));
        assertEquals("old", Files.readString(file));
        OutputFile.write(file, writer -> writer.write("new"));
        assertEquals("new", Files.readString(file));
    }
}
