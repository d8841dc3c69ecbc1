package org.newsvoice.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.eval.AttributionScorer;
import org.newsvoice.eval.GoldStory;
import org.newsvoice.eval.JsonLine;
import org.newsvoice.eval.PredictedStory;
import org.newsvoice.eval.QuoteScorer;
import org.newsvoice.eval.QuoteScorer.Scope;
import org.newsvoice.eval.ScoreReport;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: labelled stories in, scores out, of the very analysis that the job runs. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Analyzes labelled stories (JSON lines) and scores the quotes, speakers and attributions found in them.")
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private AnalyzerOptions options = new AnalyzerOptions();

    @Parameters(paramLabel = "GOLD", description = "Labelled stories, one JSON object a line.")
    private @Nullable Path gold;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Score what annotate wrote to FILE instead of analyzing.")
    private @Nullable Path predictions;

    @Option(names = "--direct", description = "Ask for wholly quoted contents only, not for partial quotes.")
    private boolean direct;

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", description = "Print N wrong answers.")
    private int errors;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<GoldStory> stories = read(Objects.requireNonNull(gold), GoldStory.class);
        Map<String, PredictedStory> answers = predictions == null ? analyze(stories) : readAnswers(predictions);
        QuoteScorer quotes = new QuoteScorer(direct ? Scope.DIRECT : Scope.QUOTED);
        AttributionScorer attributions = new AttributionScorer();
        for (GoldStory story : stories) {
            quotes.add(story, answers.get(story.id()));
            attributions.add(story, answers.get(story.id()));
        }
        boolean hasAttributions =
                stories.stream().anyMatch(story -> !story.attributions().isEmpty());
        ScoreReport report = new ScoreReport(quotes.scores(), hasAttributions ? attributions.scores() : Map.of());
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(json ? report.json() : report.table());
        quotes.errors().stream().limit(errors).forEach(error -> out.println(error.describe()));
        out.flush();
        return 0;
    }

    private Map<String, PredictedStory> analyze(List<GoldStory> stories) {
        Map<String, PredictedStory> answers = new HashMap<>();
        try (StoryPool pool = new StoryPool(options.threads, options.factory())) {
            pool.process(stories.iterator(), EvaluateCommand::analyze, answer -> {
                if (answer != null) {
                    answers.put(answer.id(), answer);
                }
            });
        }
        return answers;
    }

    private static @Nullable PredictedStory analyze(StoryProcessor processor, GoldStory story) {
        return processor.process(story.story().article()) instanceof StoryOutcome.Analyzed analyzed
                ? PredictedStory.of(analyzed)
                : null;
    }

    private static Map<String, PredictedStory> readAnswers(Path file) throws IOException {
        Map<String, PredictedStory> answers = new HashMap<>();
        read(file, PredictedStory.class).forEach(answer -> answers.put(answer.id(), answer));
        return answers;
    }

    private static <T> List<T> read(Path file, Class<T> type) throws IOException {
        List<T> rows = new ArrayList<>();
        try (BufferedReader in = TextInput.open(file)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    rows.add(row(file, number, line, type));
                }
            }
        }
        return rows;
    }

    private static <T> T row(Path file, int number, String line, Class<T> type) {
        try {
            return JsonLine.read(line, type);
        } catch (IllegalArgumentException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "Line " + number + " of " + file + " is not a story with labels or predictions: " + e.getMessage(),
                    e);
        }
    }
}
