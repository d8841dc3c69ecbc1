package org.newsvoice.cli.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.WorkLimits;
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
        description = {
            "Trains the model of sentiment for news, and prints how good it is on documents that it has not seen.",
            "Labelled sentences are JSON lines: id, text, label (negative, neutral, positive); sentence_agrees false when the"
                    + " label is of one target alone."
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
            paramLabel = "JAR",
            description = "CoreNLP's artifact models, which has the word vectors.")
    private @Nullable Path vectors;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write the weights (default: nowhere).")
    private @Nullable Path to;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        SentimentTraining training = new SentimentTraining(WordVectors.read(Objects.requireNonNull(vectors)));
        SentimentExamples examples =
                new SentimentExamples(CoreNlpStoryAnnotator.create(WorkLimits.DEFAULT.maxTokens()), training);
        List<Path> files = List.of(
                Objects.requireNonNull(politics), Objects.requireNonNull(finance), Objects.requireNonNull(world));
        for (int register = 0; register < files.size(); register++) {
            try (BufferedReader in = TextInput.open(files.get(register))) {
                examples.read(register, in.lines());
            }
        }
        SentimentTraining.Result result = training.crossValidate(REGISTERS);
        out.print(SentimentExamples.report(result));
        out.flush();
        if (to != null) {
            try (OutputStream file = Files.newOutputStream(to)) {
                NewsWeights.write(file, result.temperature(), training.weights());
            }
        }
        return 0;
    }
}
