package org.newsvoice.nlp;

import org.newsvoice.article.TextSpan;

/**
 * A word or mark.
 *
 * @param text its characters in the article's text; the names of headers in usual letters
 * @param lemma dictionary form ({@code say})
 * @param tag Penn Treebank part of speech ({@code VBD})
 * @param entity what kind of name it is part of
 * @param span in the article's text
 */
public record Token(String text, String lemma, String tag, EntityKind entity, TextSpan span) {

    /** Whether it holds a letter or a digit; if not it is a mark. */
    public boolean isWord() {
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Character.isLetterOrDigit(point)) {
                return true;
            }
        }
        return false;
    }
}
