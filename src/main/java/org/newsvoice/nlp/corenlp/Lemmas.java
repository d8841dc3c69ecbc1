package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.process.Morphology;
import org.newsvoice.nlp.corenlp.fast.WordCache;

/** Dictionary forms by CoreNLP's rules, kept for the words that came last. For one thread. */
final class Lemmas {

    private final Morphology rules = new Morphology();
    private final WordCache<String> lemmas = new WordCache<>(this::lemma);

    /** The lemma of a word with this tag. */
    String of(String word, String tag) {
        return lemmas.get(tag + ' ' + word);
    }

    /** No tag has a blank in it. */
    private String lemma(String tagAndWord) {
        int blank = tagAndWord.indexOf(' ');
        return rules.lemma(tagAndWord.substring(blank + 1), tagAndWord.substring(0, blank));
    }
}
