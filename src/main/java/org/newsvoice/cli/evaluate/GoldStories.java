package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsvoice.eval.lines.GoldLine;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Reads files of labelled stories (docs/gold-format.md). Stateless. */
final class GoldStories {

    private GoldStories() {}

    /** All stories of {@code file}, which is small: people labelled it. */
    static List<GoldStory> read(Path file) throws IOException {
        List<GoldStory> stories = new ArrayList<>();
        try (InputLines lines = TextInput.open(file)) {
            lines.forEachRemaining(line -> stories.add(story(line)));
        }
        if (stories.isEmpty()) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    file + " has no labelled stories (docs/gold-format.md says how they look).");
        }
        return stories;
    }

    /** The story of a line. */
    static GoldStory story(InputLines.Line line) {
        try {
            return GoldLine.read(line.valid());
        } catch (IllegalArgumentException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "Line " + line.number() + " of " + line.file() + " is not a labelled story: " + e.getMessage()
                            + ".",
                    e);
        }
    }
}
