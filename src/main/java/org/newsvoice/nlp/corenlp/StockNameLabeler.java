package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own model of names. Thread-safe: it works on copies of the tokens. */
record StockNameLabeler(CRFClassifier<CoreLabel> model) implements NameLabeler {

    /** Loads CoreNLP's model. */
    static StockNameLabeler load() throws IOException, ClassNotFoundException {
        // By default the model learns up to 10,000 more lower-case words from what it reads: then the names of a story
        // depend on the stories before it.
        Properties frozen = new Properties();
        frozen.setProperty("maxAdditionalKnownLCWords", "0");
        return new StockNameLabeler(CRFClassifier.getClassifier(ModelFile.NAMES.path(), frozen));
    }

    @Override
    public List<String> label(List<String> words, List<String> tags) {
        List<CoreLabel> sentence = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel label = CoreLabel.wordFromString(words.get(i));
            label.setTag(tags.get(i));
            sentence.add(label);
        }
        return model.classifySentence(sentence).stream()
                .map(label -> label.get(AnswerAnnotation.class))
                .toList();
    }
}
