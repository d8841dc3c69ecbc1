package org.newsvoice.benchmark;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PlainStory;

/**
 * A story to measure with.
 *
 * @param plain its words
 * @param tokens how many CoreNLP's tokenizer makes of them: one count for all contestants
 */
record Story(PlainStory plain, int tokens) {

    private record Line(
            @Nullable String id,
            @Nullable String text,
            @Nullable String title) {}

    /** The first {@code most} stories of a file of JSON lines ({@code id}, {@code text}, optional {@code title}). */
    static List<Story> read(Path file, int most) throws IOException {
        List<Story> stories = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String line;
            while (stories.size() < most && (line = in.readLine()) != null) {
                if (line.isBlank()) {
                    continue;
                }
                Line read = JsonLine.read(line, Line.class);
                if (read.id() == null || read.text() == null) {
                    throw new IllegalArgumentException(
                            "line " + (stories.size() + 1) + " of " + file + " has no id or no text");
                }
                stories.add(new Story(new PlainStory(read.id(), read.text(), read.title()), tokens(read.text())));
            }
        }
        if (stories.isEmpty()) {
            throw new IllegalArgumentException(file + " holds no story");
        }
        return stories;
    }

    /** Every {@code size/n}-th of {@code stories}: a sample that does not depend on how the file is sorted. */
    static List<Story> sample(List<Story> stories, int n) {
        int taken = Math.min(n, stories.size());
        List<Story> sample = new ArrayList<>();
        for (int i = 0; i < taken; i++) {
            sample.add(stories.get((int) ((long) i * stories.size() / taken)));
        }
        return sample;
    }

    static long tokens(List<Story> stories) {
        return stories.stream().mapToLong(Story::tokens).sum();
    }

    private static int tokens(String text) {
        return new PTBTokenizer<CoreLabel>(
                        new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneDelete")
                .tokenize()
                .size();
    }
}
