package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.score.AttributionScorer;
import org.newsvoice.eval.training.AttributionTraining;
import org.newsvoice.eval.training.IndirectTraining;
import org.newsvoice.eval.training.LabelledStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.corenlp.FirstNameFiles;
import org.newsvoice.nlp.corenlp.RankerTrainer;
import org.newsvoice.quote.indirect.IndirectTrainer.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train-indirect}: labelled stories in, the model of speech without quotation marks out, with its scores out of fold. */
@Command(
        name = "train-indirect",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice train-indirect --input gold.jsonl --output indirect.bin --compare",
        description = {
            "Trains the model of speech without quotation marks.",
            "The stories are JSON lines with labelled attributions and an outlet in source, of two outlets "
                    + "or more. Prints the scores on each outlet of models trained on the other outlets. For "
                    + "development: Newsvoice has a trained model."
        })
public final class TrainIndirectCommand implements Callable<Integer> {

    @Mixin
    private InputFile input = new InputFile();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "The file to write the model to. An older model is replaced.")
    private @Nullable Path output;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "Where to write the answers on unseen outlets, in the form of annotate, for evaluate --predictions.")
    private @Nullable Path answersFile;

    @Option(
            names = "--compare",
            description = "Also print the scores of rules alone, of linear weights alone, and of "
                    + "several such models without the forest, on the same outlets.")
    private boolean compare;

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
        FirstNames firstNames = FirstNameFiles.load();
        IndirectTraining training = new IndirectTraining(stories);
        try (OutputStream file = Files.newOutputStream(Objects.requireNonNull(output))) {
            training.train().write(file);
        }
        // Words in quotation marks count, too: they are answered by rankers that have not seen the outlet.
        AttributionTraining quoted = new AttributionTraining(stories, firstNames, new RankerTrainer()::train);
        quoted.train();
        if (compare) {
            for (Form form : List.of(Form.RULES, Form.LINEAR, Form.CHOICES)) {
                console.println(form.name().toLowerCase(Locale.ROOT) + " "
                        + scores(stories, training.outOfFold(firstNames, form, quoted::unseen)));
            }
        }
        Map<String, PredictedStory> answers = training.outOfFold(firstNames, Form.SHIPPED, quoted::unseen);
        console.println(scores(stories, answers));
        if (answersFile != null) {
            Files.write(
                    answersFile,
                    stories.stream()
                            .map(story -> JsonLine.write(Objects.requireNonNull(
                                    answers.get(story.gold().id()))))
                            .toList());
        }
        console.flush();
        return 0;
    }

    private static String scores(List<LabelledStory> stories, Map<String, PredictedStory> answers) {
        AttributionScorer scorer = new AttributionScorer();
        stories.forEach(
                story -> scorer.add(story.gold(), answers.get(story.gold().id())));
        return JsonLine.writeIndented(scorer.scores());
    }
}
