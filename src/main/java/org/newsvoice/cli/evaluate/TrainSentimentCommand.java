package org.newsvoice.cli.evaluate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.eval.sentiment.SentimentExamples;
import org.newsvoice.eval.sentiment.SentimentTraining;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;
import org.newsvoice.nlp.corenlp.WordVectors;
import org.newsvoice.sentiment.NewsWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code train-sentiment}: labelled sentences of three kinds of news to the weights of the model for news. */
@Command(
        name = "train-sentiment",
        mixinStandardHelpOptions = true,
        footer = {
            "  newsvoice train-sentiment --politics newsmtsc.jsonl \\",
            "    --finance phrasebank.jsonl --world mpqa.jsonl --vectors models.jar \\",
            "    --output weights.bin"
        },
        description = {
            "Trains the model of sentiment for news.",
            "Prints its scores on unseen documents. For development: Newsvoice has a trained model.",
            "Labelled sentences are JSON lines with id, text and label (negative, neutral or positive). "
                    + "sentence_agrees is false where the label is about one target only."
        })
public final class TrainSentimentCommand implements Callable<Integer> {

    private static final List<String> REGISTERS = List.of("politics", "finance", "world");

    @Option(names = "--politics", required = true, paramLabel = "FILE", description = "Labelled political news.")
    private @Nullable Path politics;

    @Option(names = "--finance", required = true, paramLabel = "FILE", description = "Labelled financial news.")
    private @Nullable Path finance;

    @Option(names = "--world", required = true, paramLabel = "FILE", description = "Labelled news of the world.")
    private @Nullable Path world;

    @Option(
            names = "--vectors",
            required = true,
            paramLabel = "FILE",
            description = "CoreNLP's jar of models, which has the word vectors.")
    private @Nullable Path vectors;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description =
                    "The file to write the weights to (default: none, only scores are printed). Older weights are replaced.")
    private @Nullable Path output;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (output != null) {
            OutputFile.check(output);
        }
        SentimentTraining training = new SentimentTraining(WordVectors.read(Objects.requireNonNull(vectors)));
        SentimentExamples examples =
                new SentimentExamples(CoreNlpStoryAnnotator.create(WorkLimits.DEFAULT.maxTokens()), training);
        List<Path> files = List.of(
                Objects.requireNonNull(politics), Objects.requireNonNull(finance), Objects.requireNonNull(world));
        for (int register = 0; register < files.size(); register++) {
            List<String> lines = new ArrayList<>();
            try (InputLines in = TextInput.open(files.get(register))) {
                in.forEachRemaining(line -> lines.add(line.valid()));
            }
            examples.read(register, lines.stream());
        }
        SentimentTraining.Result result = training.crossValidate(REGISTERS);
        out.print(SentimentExamples.report(result));
        out.flush();
        if (output != null) {
            try (OutputStream file = Files.newOutputStream(output)) {
                NewsWeights.write(file, result.temperature(), training.weights());
            }
        }
        return 0;
    }
}
