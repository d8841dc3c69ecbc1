package org.newsvoice.cli.wiring;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.jspecify.annotations.Nullable;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** A file or folder that a command writes for its user. A file is replaced as a whole or stays as it was. Stateless. */
public final class OutputFile {

    private OutputFile() {}

    /** Writes the text of a file. */
    public interface Text {
        void write(BufferedWriter writer) throws IOException;
    }

    /**
     * Checks that {@code file} can be written; for use before the work that fills it.
     *
     * @throws JobException USAGE when it is a folder or in none, ENVIRONMENT when it cannot be written
     */
    public static void check(Path file) {
        check("--output", file);
    }

    /**
     * As {@link #check(Path)}, for a file that must not be there yet.
     *
     * @throws JobException USAGE also when it is there
     */
    public static void checkNew(Path file) {
        check(file);
        if (Files.exists(file)) {
            throw new JobException(ErrorCode.USAGE, "--output " + file + " exists. Give another name, or remove it.");
        }
    }

    /** As {@link #check(Path)}, of the file that {@code option} names. */
    public static void check(String option, Path file) {
        if (Files.isDirectory(file)) {
            throw new JobException(
                    ErrorCode.USAGE, option + " " + file + " is a folder. Give the name of a file to write.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    option + " " + file + " cannot be written: there is no folder " + folder
                            + ". Make it first, or give another name.");
        }
        if (!canWriteIn(folder)) {
            throw unwritable(option, file, "nothing can be written in " + folder);
        }
    }

    /**
     * As {@link #check(Path)}, for a command that reads {@code input}, which is null or {@code -} for the standard input.
     *
     * @throws JobException USAGE also when the two are one file, by whatever names
     */
    public static void check(Path file, @Nullable Path input) throws IOException {
        check(file);
        if (input != null && Files.exists(input) && Files.exists(file) && Files.isSameFile(input, file)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--output " + file + " is the input, which would be overwritten. Give the name of another file.");
        }
    }

    /**
     * Checks an output that may be on any file system; only a local one is tried.
     *
     * @throws JobException USAGE when it cannot be a folder, ENVIRONMENT when it cannot be written
     */
    public static void checkFolder(String output, Configuration configuration) {
        try {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(output);
            String scheme = path.toUri().getScheme();
            // Other file systems may have no client here, of which whoever opens the output says more.
            if ("file"
                    .equals(
                            scheme != null
                                    ? scheme
                                    : FileSystem.getDefaultUri(configuration).getScheme())) {
                checkFolder(Path.of(path.getFileSystem(configuration)
                        .makeQualified(path)
                        .toUri()
                        .getPath()));
            }
        } catch (IllegalArgumentException noPath) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--output " + output + " cannot be a folder: " + noPath.getMessage() + ". Give another name.",
                    noPath);
        } catch (IOException e) {
            throw new JobException(ErrorCode.ENVIRONMENT, words("--output", output, String.valueOf(e)), e);
        }
    }

    /**
     * Checks that files can be written in {@code folder}, which may be still to be made.
     *
     * @throws JobException USAGE when it cannot be a folder, ENVIRONMENT when nothing can be written there
     */
    public static void checkFolder(Path folder) {
        Path there = folder.toAbsolutePath();
        for (Path parent = there; parent != null && !Files.exists(there); parent = parent.getParent()) {
            there = parent;
        }
        if (!Files.isDirectory(there)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    there.equals(folder.toAbsolutePath())
                            ? "--output " + folder + " is a file. Give the name of a folder to write."
                            : "--output " + folder + " cannot be a folder, because " + there + " is a file.");
        }
        if (!canWriteIn(there)) {
            throw unwritable("--output", folder, "nothing can be written in " + there);
        }
    }

    /** Rights, a read-only disk and a full one show only in a trial. */
    private static boolean canWriteIn(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".newsvoice", null));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Writes {@code file} in UTF-8; other programs see the old one until the new one is complete.
     *
     * @throws JobException ENVIRONMENT when it cannot be written
     */
    public static void write(Path file, Text text) {
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
            throw new JobException(ErrorCode.ENVIRONMENT, words("--output", file, String.valueOf(e)), e);
        }
    }

    private static JobException unwritable(String option, Path output, String why) {
        return new JobException(ErrorCode.ENVIRONMENT, words(option, output, why));
    }

    private static String words(String option, Object output, String why) {
        return option + " " + output + " cannot be written: " + why
                + ". Check its rights and space, or give another place.";
    }
}
