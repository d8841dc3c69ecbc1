package org.newsvoice.nlp.corenlp;

import java.util.List;

/** Labels words by the kind of name that they are part of. An object is for one thread at a time. */
@FunctionalInterface
interface NameLabeler {

    /** The labels of a sentence's words ({@code PERSON}, {@code O}), as many; the lists are of one length. */
    List<String> label(List<String> words, List<String> tags);
}
