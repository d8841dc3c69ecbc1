package org.newsvoice.nlp.corenlp.grammar;

import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.TreebankLanguagePack;
import org.jspecify.annotations.Nullable;

/** A label or a word, with the answers to whether descriptions fit it. Thread-safe: an answer is the same whoever asks first. */
final class Symbol {

    private static final TreebankLanguagePack LABELS = new PennTreebankLanguagePack();
    private static final byte NOT_ASKED = 0;
    private static final byte FITS = 1;
    private static final byte FITS_NOT = 2;

    private final String text;
    private final byte[] answers;
    private @Nullable String category;

    Symbol(String text, int descriptions) {
        this.text = text;
        this.answers = new byte[descriptions];
    }

    String text() {
        return text;
    }

    /** The label without its function: {@code NP} of {@code NP-TMP}. */
    String category() {
        String known = category;
        if (known == null) {
            known = LABELS.basicCategory(text);
            category = known;
        }
        return known;
    }

    /** Whether a description fits. */
    boolean is(Description description) {
        byte answer = answers[description.id()];
        if (answer == NOT_ASKED) {
            answer = description.fits().test(text) ? FITS : FITS_NOT;
            answers[description.id()] = answer;
        }
        return answer == FITS;
    }

    @Override
    public String toString() {
        return text;
    }
}
