package org.newsvoice.nlp.corenlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Constituent;

/** Makes constituency trees. Thread-safe. */
@FunctionalInterface
interface ConstituentParser {

    /** The tree of a tagged sentence, null when there is none. The lists are of one length, at least 1. */
    @Nullable
    Constituent parse(List<String> words, List<String> tags);
}
