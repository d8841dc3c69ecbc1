package org.newsvoice.nlp.corenlp;

import java.util.List;

/** Tags words with their parts of speech. An object is for one thread at a time. */
@FunctionalInterface
interface PartOfSpeechTagger {

    /** The tags of a sentence's words, as many. */
    List<String> tag(List<String> words);
}
