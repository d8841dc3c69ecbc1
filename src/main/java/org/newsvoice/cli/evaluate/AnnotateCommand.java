package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PlainStory;
import org.newsvoice.eval.lines.PredictedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code annotate}: stories as JSON lines in, predictions as JSON lines out, in the order of the stories. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        footer = {
            "  newsvoice annotate --input stories.jsonl --output quotes.jsonl",
            "  newsvoice annotate stories.jsonl > quotes.jsonl"
        },
        description = {
            "Reads stories as JSON lines, from a file or standard input, and writes their quotes, attributions and sentiment.",
            "An input line has id, text and optionally title; there is one output line per story. Needs no Spark.",
            "Quoted text that is not speech has kind not_speech and no speaker. Offsets are code points into "
                    + "the text as received. A line that cannot be analyzed, or is not UTF-8, gives a line with an error.",
            "Every story is read as English; analyze and the SQL functions skip other languages."
        })
public final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private AnalyzerOptions options = new AnalyzerOptions();

    @Option(
            names = "--attribution",
            paramLabel = "news|corenlp",
            defaultValue = "news",
            description =
                    "How quotes are attributed: news for our rules and ranker, corenlp for CoreNLP's own annotator (default: news).")
    private Attribution attribution = Attribution.NEWS;

    @Option(
            names = "--sentiment",
            paramLabel = "news|corenlp|both",
            defaultValue = "both",
            description = "Which model scores sentiment: the one for news, CoreNLP's, or both (default: both).")
    private SentimentChoice sentiment = SentimentChoice.BOTH;

    @Mixin
    private InputFile input = new InputFile();

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "The file to write (default: standard output). It must not exist.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        options.refuseUnusedRanker(List.of(attribution));
        Path file = output;
        if (file == null) {
            annotate(Objects.requireNonNull(spec).commandLine().getOut());
        } else {
            OutputFile.check(file, input.find());
            OutputFile.checkNew(file);
            OutputFile.write(file, writer -> {
                PrintWriter lines = new PrintWriter(writer);
                annotate(lines);
                if (lines.checkError()) {
                    throw new IOException("writing failed");
                }
            });
        }
        return 0;
    }

    private void annotate(PrintWriter out) throws IOException {
        Failures failures = new Failures();
        try (InputLines lines = TextInput.open(input.find());
                StoryPool pool = new StoryPool(options.threads(), options.factory(attribution, sentiment))) {
            pool.process(lines, AnnotateCommand::annotate, answer -> {
                failures.add(answer);
                out.println(answer.json());
            });
        }
        out.flush();
        failures.tell(Objects.requireNonNull(spec).commandLine().getErr());
    }

    /** The line to write for a line that was read. */
    private record Answer(int line, String json, @Nullable String error) {}

    /** How many lines were not analyzed; who looks at the output for quotes would not see it. */
    private static final class Failures {

        private long lines;
        private long failed;
        private @Nullable Answer first;

        void add(Answer answer) {
            lines++;
            if (answer.error() != null) {
                failed++;
                first = first == null ? answer : first;
            }
        }

        void tell(PrintWriter err) {
            if (first != null) {
                err.println(failed + " of " + lines + (lines == 1 ? " line" : " lines")
                        + " could not be analyzed; the output has an error for each. The first is line "
                        + first.line() + ": " + first.error() + ".");
            }
        }
    }

    private static Answer annotate(StoryProcessor processor, InputLines.Line line) {
        StoryLine read;
        try {
            String json = line.text().orElseThrow(() -> new IllegalArgumentException("its bytes are not valid UTF-8"));
            read = JsonLine.read(json, StoryLine.class);
        } catch (IllegalArgumentException e) {
            return error(line, null, "not a story: " + e.getMessage());
        }
        if (read.id() == null || read.text() == null) {
            return error(line, read.id(), "not a story: it has no " + (read.id() == null ? "\"id\"" : "\"text\""));
        }
        PlainStory story = new PlainStory(read.id(), read.text(), read.title());
        StoryOutcome outcome = processor.process(story.article());
        if (outcome instanceof StoryOutcome.Rejected rejected) {
            return error(
                    line,
                    story.id(),
                    rejected.reject().code().label() + ": " + rejected.reject().detail());
        }
        PredictedStory answer = PredictedStory.of((StoryOutcome.Analyzed) outcome, story.offsets());
        return new Answer(line.number(), JsonLine.write(answer), null);
    }

    /** What a line should hold. */
    private record StoryLine(
            @Nullable String id,
            @Nullable String text,
            @Nullable String title) {}

    private static Answer error(InputLines.Line line, @Nullable String id, String error) {
        Map<String, @Nullable String> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("error", error);
        return new Answer(line.number(), JsonLine.write(json), error);
    }
}
