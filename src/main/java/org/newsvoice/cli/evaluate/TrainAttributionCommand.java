package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.score.Bootstrap;
import org.newsvoice.eval.score.QuoteScorer.Scope;
import org.newsvoice.eval.score.ScoreReport;
import org.newsvoice.eval.score.SystemScores;
import org.newsvoice.eval.training.AttributionTraining;
import org.newsvoice.eval.training.LabelledStory;
import org.newsvoice.nlp.corenlp.FirstNameFiles;
import org.newsvoice.nlp.corenlp.RankerTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train-attribution}: labelled stories in, the ranker's weights out, with its scores on outlets that it has not seen. */
@Command(
        name = "train-attribution",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice train-attribution --input gold.jsonl --output ranker.txt",
        description = {
            "Trains the ranker of speakers on your own labelled stories.",
            "The stories are JSON lines with an outlet in source, of two outlets or more. Prints the scores "
                    + "on each outlet of a ranker trained on the other outlets. For development: Newsvoice has a "
                    + "trained ranker."
        })
public final class TrainAttributionCommand implements Callable<Integer> {

    private static final int RESAMPLES = 1000;

    @Mixin
    private InputFile input = new InputFile();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "The file to write the weights to. Older weights are replaced.")
    private @Nullable Path output;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "Where to write the answers on unseen outlets, in the form of annotate, for evaluate --predictions.")
    private @Nullable Path answersFile;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        OutputFile.check(Objects.requireNonNull(output), input.path());
        if (answersFile != null) {
            OutputFile.check("--answers", answersFile);
        }
        List<LabelledStory> stories = LabelledStories.read(input.path());
        AttributionTraining training =
                new AttributionTraining(stories, FirstNameFiles.load(), new RankerTrainer()::train);
        Files.writeString(Objects.requireNonNull(output), training.train().text());
        List<GoldStory> golds = stories.stream().map(LabelledStory::gold).toList();
        Map<String, PredictedStory> answers = new HashMap<>();
        training.outlets().forEach(outlet -> answers.putAll(training.outOfFold(outlet)));
        if (answersFile != null) {
            Files.write(
                    answersFile,
                    golds.stream()
                            .map(story -> JsonLine.write(Objects.requireNonNull(answers.get(story.id()))))
                            .toList());
        }
        for (Scope scope : Scope.values()) {
            SystemScores scores = SystemScores.of("out of fold", golds, answers, scope);
            console.println(scope);
            console.println(new ScoreReport(List.of(scores), new Bootstrap(RESAMPLES)).tables());
        }
        console.flush();
        return 0;
    }
}
