package org.newsvoice.parse;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text without what differs between two copies of one story: case, width of white space, accents and compatibility forms, and
 * the shapes of quotation marks, apostrophes, dashes and ellipses.
 */
final class NormalizedText {

    private static final char ASCII = 128;

    private NormalizedText() {}

    /** {@code text} normalized; equal for texts that differ in nothing else. */
    static String of(String text) {
        String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder normalized = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = folded(decomposed.charAt(i));
            boolean space = c == ' ';
            boolean doubled = space && (normalized.isEmpty() || normalized.charAt(normalized.length() - 1) == ' ');
            if (!doubled
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.FORMAT) {
                normalized.append(c);
            }
        }
        return normalized.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** Such a text is its own decomposition, which to find out takes the library longer than all the rest here. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return ' ';
        }
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '"', '‘', '’', '‚', '‛', '‹', '›', '`', '´', '\'' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―' -> '-';
            default -> c;
        };
    }
}
