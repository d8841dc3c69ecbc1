package org.newsvoice.analyzer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.quote.ranking.RankingModel;

/** The file of {@code --ranker}, which {@code train-attribution} writes. The driver reads it; executors get its text. Stateless. */
public final class RankerFile {

    private RankerFile() {}

    /**
     * The text of a file of weights; empty when {@code file} is.
     *
     * @throws JobException INPUT_UNREADABLE when it cannot be read, USAGE when it holds no weights
     */
    public static String read(String file) {
        if (file.isEmpty()) {
            return "";
        }
        try {
            String text = Files.readString(Path.of(file));
            RankingModel.parse(text);
            return text;
        } catch (IOException | InvalidPathException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "--ranker " + file
                            + (e instanceof NoSuchFileException
                                    ? " does not exist."
                                    : " cannot be read: " + e.getMessage()),
                    e);
        } catch (IllegalArgumentException e) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--ranker " + file + " is not a file of weights as train-attribution writes it: " + e.getMessage()
                            + ".",
                    e);
        }
    }
}
