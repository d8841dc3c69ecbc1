package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;

/** CoreNLP's own tagger. Thread-safe: it keeps the state of a sentence in an object for each call. */
record StockTagger(MaxentTagger model) implements PartOfSpeechTagger {

    /** The JVM's tagger, loaded on the first call. */
    static StockTagger shared() {
        return Shared.TAGGER;
    }

    @Override
    public List<String> tag(List<String> words) {
        return model.tagSentence(words.stream().map(Word::new).toList()).stream()
                .map(TaggedWord::tag)
                .toList();
    }

    /** Loads on first use, once, whichever thread comes first. */
    private static final class Shared {
        static final StockTagger TAGGER = new StockTagger(new MaxentTagger(ModelFile.TAGGER.path()));
    }
}
