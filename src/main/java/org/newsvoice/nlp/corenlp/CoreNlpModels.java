package org.newsvoice.nlp.corenlp;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.nlp.TreeSentiment;
import org.newsvoice.nlp.corenlp.fast.CompactModels;
import org.newsvoice.nlp.corenlp.fast.NameDecoder;
import org.newsvoice.nlp.corenlp.fast.TagDecoder;
import org.newsvoice.nlp.corenlp.grammar.DependencyRules;

/**
 * The heavy models, loaded once per JVM and only read afterwards, so all threads share them.
 *
 * @param taggers makes taggers, one for each thread
 * @param names makes labelers of names, one for each thread
 * @param parser constituency trees
 * @param dependencies made of the trees
 * @param sentiment of constituents
 */
record CoreNlpModels(
        Supplier<PartOfSpeechTagger> taggers,
        Supplier<NameLabeler> names,
        ConstituentParser parser,
        DependencyConverter dependencies,
        TreeSentiment sentiment) {

    /** The JVM's models; loads them on the first call. A model that is missing or broken is an environment error. */
    static CoreNlpModels shared() {
        Decoders decoders = Decoders.configured();
        files(decoders).forEach(ModelFile::require);
        try {
            return Shared.MODELS;
        } catch (ExceptionInInitializerError e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "CoreNLP's models cannot be loaded: " + e.getCause(), e);
        } catch (NoClassDefFoundError e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "CoreNLP's models could not be loaded before: " + e, e);
        }
    }

    private static List<ModelFile> files(Decoders decoders) {
        return switch (decoders) {
            case OWN ->
                List.of(
                        ModelFile.COMPACT_TAGGER,
                        ModelFile.COMPACT_NAMES,
                        ModelFile.COMPACT_PARSER,
                        ModelFile.COMPACT_SENTIMENT);
            case CORENLP -> List.of(ModelFile.TAGGER, ModelFile.NAMES, ModelFile.PARSER, ModelFile.SENTIMENT);
        };
    }

    private static CoreNlpModels load(Decoders decoders) throws Exception {
        return switch (decoders) {
            case OWN -> loadOwn();
            case CORENLP -> loadStock();
        };
    }

    private static CoreNlpModels loadOwn() throws Exception {
        // Side by side: reading them one after another takes twice as long.
        FutureTask<ConstituentParser> parser =
                inBackground(() -> CompactModels.readParser(ModelFile.COMPACT_PARSER.open())::parse);
        FutureTask<DependencyConverter> dependencies = inBackground(() -> new DependencyRules()::convert);
        Supplier<NameDecoder> names = CompactModels.readNames(ModelFile.COMPACT_NAMES.open());
        Supplier<TagDecoder> taggers = CompactModels.readTagger(ModelFile.COMPACT_TAGGER.open());
        TreeSentiment sentiment = CompactModels.readSentiment(ModelFile.COMPACT_SENTIMENT.open())::score;
        return new CoreNlpModels(
                () -> taggers.get()::tag, () -> names.get()::label, parser.get(), dependencies.get(), sentiment);
    }

    private static CoreNlpModels loadStock() throws Exception {
        FutureTask<StockNameLabeler> names = inBackground(StockNameLabeler::load);
        FutureTask<StockTagger> tagger = inBackground(StockTagger::shared);
        StockParser parser = StockParser.shared();
        StockTreeSentiment sentiment = StockTreeSentiment.load();
        StockNameLabeler labeler = names.get();
        StockTagger shared = tagger.get();
        return new CoreNlpModels(() -> shared, () -> labeler, parser, new StockDependencies(), sentiment);
    }

    private static <T> FutureTask<T> inBackground(Callable<T> load) {
        FutureTask<T> task = new FutureTask<>(load);
        Thread thread = new Thread(task, "newsvoice-models");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Loads on first use, once, whichever thread comes first. */
    private static final class Shared {
        static final CoreNlpModels MODELS;

        static {
            try {
                MODELS = load(Decoders.configured());
            } catch (ExecutionException e) {
                throw new ExceptionInInitializerError(e.getCause());
            } catch (Exception e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }
}
