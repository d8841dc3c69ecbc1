package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.ParseTree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Time of each part for a token of the sample stories, with this project's decoders and with CoreNLP's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xss64m")
@OperationsPerInvocation(PartsBenchmark.TOKENS)
public class PartsBenchmark {

    static final int TOKENS = 2000;

    /** Whose code. */
    @Param({"own", "corenlp"})
    @SuppressWarnings("NullAway.Init")
    public String decoders;

    private final List<Parsed> sentences = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private CoreNlpModels models;

    @SuppressWarnings("NullAway.Init")
    private PartOfSpeechTagger tagger;

    @SuppressWarnings("NullAway.Init")
    private NameLabeler names;

    private record Parsed(List<String> words, List<String> tags, Constituent tree) {}

    /** Loads the models and takes sentences of the sample stories until there are enough tokens. */
    @Setup
    public void load() throws IOException {
        System.setProperty(Decoders.PROPERTY, decoders);
        models = CoreNlpModels.shared();
        tagger = models.taggers().get();
        names = models.names().get();
        List<Path> stories;
        try (Stream<Path> files = Files.walk(Path.of("sample-data/text"))) {
            stories = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        int missing = TOKENS;
        for (Path story : stories) {
            for (List<CoreLabel> sentence : new SentenceSplitter().split(tokens(Files.readString(story)))) {
                List<String> words = sentence.stream()
                        .limit(Math.min(missing, CoreNlpStoryAnnotator.MAX_SENTENCE_TOKENS))
                        .map(CoreLabel::word)
                        .toList();
                List<String> tags = tagger.tag(words);
                Constituent tree = words.isEmpty() ? null : models.parser().parse(words, tags);
                if (tree != null) {
                    sentences.add(new Parsed(words, tags, tree));
                    missing -= words.size();
                }
            }
        }
        if (missing != 0) {
            throw new IllegalStateException(missing + " tokens less in sample-data than are to be measured");
        }
    }

    private static List<CoreLabel> tokens(String text) {
        return PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,untokenizable=noneDelete")
                .getTokenizer(new StringReader(text))
                .tokenize();
    }

    /** Parts of speech. */
    @Benchmark
    public void tags(Blackhole hole) {
        sentences.forEach(sentence -> hole.consume(tagger.tag(sentence.words())));
    }

    /** Names. */
    @Benchmark
    public void names(Blackhole hole) {
        sentences.forEach(sentence -> hole.consume(names.label(sentence.words(), sentence.tags())));
    }

    /** Constituency trees. */
    @Benchmark
    public void trees(Blackhole hole) {
        sentences.forEach(sentence -> hole.consume(models.parser().parse(sentence.words(), sentence.tags())));
    }

    /** Sentiment of all constituents. */
    @Benchmark
    public void sentiment(Blackhole hole) {
        sentences.forEach(sentence -> hole.consume(models.sentiment().score(new ParseTree(sentence.tree(), sentence.words()))));
    }

    /** Dependencies. */
    @Benchmark
    public void dependencies(Blackhole hole) {
        sentences.forEach(sentence -> hole.consume(models.dependencies().convert(sentence.tree(), sentence.words())));
    }
}
