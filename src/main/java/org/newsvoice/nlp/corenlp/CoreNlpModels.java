package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.sentiment.SentimentModel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * The heavy models, some 700 MB of heap, loaded once per JVM and only read afterwards, so all threads share them.
 *
 * <p>Read in CoreNLP 4.5.10: a tagger keeps the state of a sentence in a {@code TestSentence} per call; a classifier in
 * copies of the tokens; a parser in a {@code ParserQuery}; the sentiment model's weights are not written outside training.
 *
 * @param tagger part-of-speech tags
 * @param names three classes of names
 * @param parser constituency trees; wants tagged words
 * @param sentiment weights of the recursive network
 */
record CoreNlpModels(
        MaxentTagger tagger, CRFClassifier<CoreLabel> names, ParserGrammar parser, SentimentModel sentiment) {

    /** The JVM's models; loads them on the first call. A model that is missing or broken is an environment error. */
    static CoreNlpModels shared() {
        for (ModelFile file : List.of(ModelFile.TAGGER, ModelFile.NAMES, ModelFile.PARSER, ModelFile.SENTIMENT)) {
            file.require();
        }
        try {
            return Shared.MODELS;
        } catch (ExceptionInInitializerError e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "CoreNLP's models cannot be loaded: " + e.getCause(), e);
        } catch (NoClassDefFoundError e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "CoreNLP's models could not be loaded before: " + e, e);
        }
    }

    private static CoreNlpModels load() {
        ParserGrammar parser = ParserGrammar.loadModel(ModelFile.PARSER.path());
        parser.setOptionFlags(parser.defaultCoreNLPFlags());
        return new CoreNlpModels(
                new MaxentTagger(ModelFile.TAGGER.path()),
                loadNames(),
                parser,
                SentimentModel.loadSerialized(ModelFile.SENTIMENT.path()));
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        // By default the model learns up to 10,000 more lower-case words from what it reads: then the names of a story
        // depend on the stories before it.
        Properties frozen = new Properties();
        frozen.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(ModelFile.NAMES.path(), frozen);
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("cannot read " + ModelFile.NAMES.path(), e);
        }
    }

    /** Loads on first use, once, whichever thread comes first. */
    private static final class Shared {
        static final CoreNlpModels MODELS = load();
    }
}
