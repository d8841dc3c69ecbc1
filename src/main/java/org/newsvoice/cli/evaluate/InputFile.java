package org.newsvoice.cli.evaluate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The one file that a command reads line by line, so that its name alone is enough, as for other filters. */
final class InputFile {

    @Option(names = "--input", paramLabel = "PATH", description = "Stories, one JSON object per line.")
    private @Nullable Path input;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "Short for --input PATH.")
    private @Nullable Path named;

    /**
     * The file; null when none was named.
     *
     * @throws JobException USAGE when two were named
     */
    @Nullable
    Path find() {
        if (input != null && named != null) {
            throw new JobException(
                    ErrorCode.USAGE, "Two inputs are named, " + input + " and " + named + ". Give one of them.");
        }
        return input == null ? named : input;
    }

    /**
     * The file.
     *
     * @throws JobException USAGE when none or two were named
     */
    Path path() {
        Path file = find();
        if (file == null) {
            throw new JobException(
                    ErrorCode.USAGE, "No input is named. Give labelled stories with --input (docs/gold-format.md).");
        }
        return file;
    }
}
