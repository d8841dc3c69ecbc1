package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.cli.wiring.Pace;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.score.Bootstrap;
import org.newsvoice.eval.score.QuoteScorer.Scope;
import org.newsvoice.eval.score.ScoreJson;
import org.newsvoice.eval.score.ScoreReport;
import org.newsvoice.eval.score.SystemScores;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}: labelled stories in, scores out, of the very analysis that the job runs. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        footer = {
            "  newsvoice evaluate --input sample-data/gold/quotes.jsonl --errors 20",
            "  newsvoice evaluate --input gold.jsonl --attribution news,corenlp"
        },
        description = {
            "Analyzes labelled stories and scores quotes, speakers and attributions.",
            "Labelled stories are JSON lines (docs/gold-format.md). Prints scores with a bootstrap interval, "
                    + "then scores by kind of speaker, outlet, confidence and rule, and the classes of error."
        })
public final class EvaluateCommand implements Callable<Integer> {

    private static final int STORIES_A_LINE = 20;

    @Mixin
    private AnalyzerOptions options = new AnalyzerOptions();

    @Mixin
    private InputFile input = new InputFile();

    @Option(
            names = "--attribution",
            split = ",",
            paramLabel = "news|corenlp",
            description =
                    "How quotes are attributed: news for our rules and ranker, corenlp for CoreNLP's own annotator, or"
                            + " news,corenlp to compare them (default: news).")
    private List<Attribution> attributions = new ArrayList<>();

    @Option(
            names = "--predictions",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Score what annotate wrote to these files, side by side. Then nothing is analyzed unless"
                    + " --attribution is given.")
    private List<Path> predictions = new ArrayList<>();

    @Option(names = "--direct", description = "Score direct quotes only, not mixed ones.")
    private boolean direct;

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private ScoreFormat format = ScoreFormat.TABLE;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Also print N wrong answers, spread over the classes of error (default: 0).")
    private int errors;

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "1000",
            description =
                    "How many resamples of the stories give the interval of the speaker F1; 0 for no interval (default: 1000).")
    private int resamples;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        options.refuseUnusedRanker(analyzed());
        List<GoldStory> stories = GoldStories.read(input.path());
        Scope scope = direct ? Scope.DIRECT : Scope.QUOTED;
        List<SystemScores> systems = new ArrayList<>();
        for (Attribution attribution : analyzed()) {
            String name = attribution.name().toLowerCase(Locale.ROOT);
            systems.add(SystemScores.of(name, stories, analyze(stories, attribution), scope));
        }
        for (Path file : predictions) {
            systems.add(SystemScores.of(nameOf(file, systems), stories, readAnswers(file), scope));
        }
        ScoreReport report = new ScoreReport(systems, new Bootstrap(resamples));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.print(format == ScoreFormat.JSON ? ScoreJson.of(report) + "\n" : report.tables());
        out.print(report.errors(errors));
        out.flush();
        return 0;
    }

    /** The name of the file, or its whole path where another system has that name. */
    private static String nameOf(Path file, List<SystemScores> systems) {
        String name = String.valueOf(file.getFileName());
        return systems.stream().anyMatch(system -> system.system().equals(name)) ? file.toString() : name;
    }

    private List<Attribution> analyzed() {
        return attributions.isEmpty() && predictions.isEmpty()
                ? List.of(Attribution.NEWS)
                : attributions.stream().distinct().toList();
    }

    private Map<String, PredictedStory> analyze(List<GoldStory> stories, Attribution attribution) {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Pace pace = new Pace(System::nanoTime);
        err.println(pace.analyzing(0, stories.size()));
        Map<String, PredictedStory> answers = new HashMap<>();
        int[] done = new int[1];
        try (StoryPool pool = new StoryPool(options.threads(), options.factory(attribution, SentimentChoice.NEWS))) {
            pool.process(stories.iterator(), EvaluateCommand::analyze, answer -> {
                if (answer != null) {
                    answers.put(answer.id(), answer);
                }
                done[0]++;
                if (done[0] % STORIES_A_LINE == 0) {
                    err.println(pace.analyzing(done[0], stories.size()));
                }
            });
        }
        return answers;
    }

    private static @Nullable PredictedStory analyze(StoryProcessor processor, GoldStory story) {
        return processor.process(story.story().article()) instanceof StoryOutcome.Analyzed analyzed
                ? PredictedStory.of(analyzed, story.story().offsets())
                : null;
    }

    private static Map<String, PredictedStory> readAnswers(Path file) throws IOException {
        Map<String, PredictedStory> answers = new HashMap<>();
        try (InputLines lines = TextInput.open(file)) {
            lines.forEachRemaining(line -> {
                PredictedStory answer = answer(line);
                answers.put(answer.id(), answer);
            });
        }
        return answers;
    }

    private static PredictedStory answer(InputLines.Line line) {
        try {
            return JsonLine.read(line.valid(), PredictedStory.class);
        } catch (IllegalArgumentException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "Line " + line.number() + " of " + line.file() + " is not a line that annotate has written: "
                            + e.getMessage(),
                    e);
        }
    }
}
