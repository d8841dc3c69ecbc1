package org.newsvoice.job.speakers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsvoice.config.FileStamp;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.identity.Aliases;

/**
 * The file of {@code --aliases}, which the driver reads. The option's value is a {@link FileStamp}, so that a run with other aliases is
 * another run.
 */
public final class AliasesFile {

    /** Spreadsheets write it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private AliasesFile() {}

    /**
     * The option's value for a file.
     *
     * @throws JobException INPUT_UNREADABLE when it cannot be read, USAGE when a line of it cannot be understood
     */
    public static String stamped(String file) {
        if (file.isBlank()) {
            return "";
        }
        String text = text(file);
        parse(file, text);
        return FileStamp.of(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the options name; nothing when they name no file. */
    public static Aliases read(Map<String, String> options) {
        String file = named(options);
        return file.isBlank() ? Aliases.NONE : parse(file, text(file));
    }

    /** The file that the options name, empty for none. */
    public static String named(Map<String, String> options) {
        return FileStamp.file(options.getOrDefault("aliases", ""));
    }

    /**
     * The corrections that a file has now for names with {@code part} in them, in any case.
     *
     * @throws JobException INPUT_UNREADABLE when it cannot be read
     */
    public static List<String> about(String part, String file) {
        String sought = part.toLowerCase(Locale.ROOT);
        return text(file)
                .lines()
                .filter(line ->
                        !line.startsWith("#") && line.toLowerCase(Locale.ROOT).contains(sought))
                .toList();
    }

    private static Aliases parse(String file, String text) {
        try {
            return Aliases.read(text.lines().toList());
        } catch (IllegalArgumentException e) {
            throw new JobException(ErrorCode.USAGE, "--aliases " + file + ": " + e.getMessage());
        }
    }

    private static String text(String file) {
        try {
            String text = Files.readString(Path.of(file));
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE, "--aliases " + file + " cannot be read: " + e.getMessage());
        }
    }
}
