package org.newsvoice.cli.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PlainStory;
import org.newsvoice.eval.lines.PredictedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: stories as JSON lines in, predictions as JSON lines out, in the order of the stories. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Reads stories as JSON lines (id, text, optional title) and writes one line of quotes, attributions and sentiment for each.",
            "Words in quotation marks that are judged to be nobody's speech have the kind not_speech and no speaker.",
            "Offsets are code points into the received text, all of which is read. A line that cannot be analyzed becomes a"
                    + " line with an error."
        })
public final class AnnotateCommand implements Callable<Integer> {

    @Mixin
    private AnalyzerOptions options = new AnalyzerOptions();

    @Option(
            names = "--attribution",
            paramLabel = "news|corenlp",
            defaultValue = "news",
            description = "Who attributes quotations: our rules (news, the default) or CoreNLP's own annotator.")
    private Attribution attribution = Attribution.NEWS;

    @Option(
            names = "--sentiment",
            paramLabel = "news|corenlp|both",
            defaultValue = "both",
            description = "Which models score sentiment: the one for news, CoreNLP's, or both (the default).")
    private SentimentChoice sentiment = SentimentChoice.BOTH;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Stories; standard input when absent.")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        try (BufferedReader in = TextInput.open(file);
                StoryPool pool = new StoryPool(options.threads, options.factory(attribution, sentiment))) {
            pool.process(
                    in.lines().filter(line -> !line.isBlank()).iterator(), AnnotateCommand::annotate, out::println);
        }
        out.flush();
        return 0;
    }

    private static String annotate(StoryProcessor processor, String line) {
        StoryLine read;
        try {
            read = JsonLine.read(line, StoryLine.class);
        } catch (IllegalArgumentException e) {
            return error(null, "not a story: " + e.getMessage());
        }
        if (read.id() == null || read.text() == null) {
            return error(read.id(), "not a story: it has no " + (read.id() == null ? "\"id\"" : "\"text\""));
        }
        PlainStory story = new PlainStory(read.id(), read.text(), read.title());
        StoryOutcome outcome = processor.process(story.article());
        if (outcome instanceof StoryOutcome.Rejected rejected) {
            return error(
                    story.id(),
                    rejected.reject().code().label() + ": " + rejected.reject().detail());
        }
        return JsonLine.write(PredictedStory.of((StoryOutcome.Analyzed) outcome, story.offsets()));
    }

    /** What a line should hold. */
    private record StoryLine(
            @Nullable String id,
            @Nullable String text,
            @Nullable String title) {}

    private static String error(@Nullable String id, String error) {
        Map<String, @Nullable String> line = new LinkedHashMap<>();
        line.put("id", id);
        line.put("error", error);
        return JsonLine.write(line);
    }
}
