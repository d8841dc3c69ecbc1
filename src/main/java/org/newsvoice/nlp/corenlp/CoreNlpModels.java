package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.nlp.corenlp.fast.CompactModels;

/**
 * The heavy models, loaded once per JVM and only read afterwards, so all threads share them.
 *
 * <p>Read in CoreNLP 4.5.10: a tagger keeps the state of a sentence in a {@code TestSentence} per call; a classifier in
 * copies of the tokens; a parser in a {@code ParserQuery}; the sentiment model's weights are not written outside training.
 *
 * @param tagger part-of-speech tags
 * @param names three classes of names
 * @param parser constituency trees
 * @param tones scores of constituents
 */
record CoreNlpModels(MaxentTagger tagger, CRFClassifier<CoreLabel> names, ConstituentParser parser, ToneScorer tones) {

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
                List.of(ModelFile.TAGGER, ModelFile.NAMES, ModelFile.COMPACT_PARSER, ModelFile.COMPACT_SENTIMENT);
            case CORENLP -> List.of(ModelFile.TAGGER, ModelFile.NAMES, ModelFile.PARSER, ModelFile.SENTIMENT);
        };
    }

    private static CoreNlpModels load(Decoders decoders) throws Exception {
        // Side by side: reading them one after another takes twice as long.
        FutureTask<CRFClassifier<CoreLabel>> names = inBackground(CoreNlpModels::loadNames);
        FutureTask<MaxentTagger> tagger = inBackground(() -> new MaxentTagger(ModelFile.TAGGER.path()));
        return switch (decoders) {
            case OWN -> {
                ConstituentParser parser = CompactModels.readParser(ModelFile.COMPACT_PARSER.open())::parse;
                ToneScorer tones = CompactModels.readTone(ModelFile.COMPACT_SENTIMENT.open())::score;
                yield new CoreNlpModels(tagger.get(), names.get(), parser, tones);
            }
            case CORENLP -> new CoreNlpModels(tagger.get(), names.get(), StockParser.shared(), StockToneScorer.load());
        };
    }

    private static <T> FutureTask<T> inBackground(Callable<T> load) {
        FutureTask<T> task = new FutureTask<>(load);
        Thread thread = new Thread(task, "newsvoice-models");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static CRFClassifier<CoreLabel> loadNames() throws IOException, ClassNotFoundException {
        // By default the model learns up to 10,000 more lower-case words from what it reads: then the names of a story
        // depend on the stories before it.
        Properties frozen = new Properties();
        frozen.setProperty("maxAdditionalKnownLCWords", "0");
        return CRFClassifier.getClassifier(ModelFile.NAMES.path(), frozen);
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
