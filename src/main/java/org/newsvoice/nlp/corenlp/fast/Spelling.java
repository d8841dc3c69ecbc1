package org.newsvoice.nlp.corenlp.fast;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/** How words are written, by CoreNLP's own functions: they are called once for each word, not for each token. */
final class Spelling {

    private Spelling() {}

    /** The American spelling ({@code color}), with months and days in capitals. */
    static String american(String word) {
        return Americanize.americanize(word);
    }

    /** Letters and digits by class, all else as it is ({@code Xxxx}, {@code dd.d}). */
    static String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
    }

    /** All characters by class. */
    static String classShape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
    }

    /** With a 9 for each digit. */
    static String withEqualDigits(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPEDIGITS);
    }

    static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Whether the first character is a capital. */
    static boolean startsWithCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    static boolean isAllCapitals(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    static boolean hasLetter(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    static boolean hasHyphen(String word) {
        return word.indexOf('-') >= 0;
    }
}
