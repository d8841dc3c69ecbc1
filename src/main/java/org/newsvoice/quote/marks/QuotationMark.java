package org.newsvoice.quote.marks;

/**
 * A double quotation mark in the text.
 *
 * @param begin index of its first character
 * @param end index after its last: two for {@code ``} and {@code ''}
 * @param shape what its form says of its direction
 * @param before the character before it, a space at the paragraph's edge
 * @param after the character after it, a space at the paragraph's edge
 */
record QuotationMark(int begin, int end, Shape shape, char before, char after) {

    /** What a mark's form says. Typists and converters get curly marks wrong too, so it is not the last word. */
    enum Shape {
        OPENING,
        CLOSING,
        STRAIGHT
    }

    /** Which way the mark works here, given whether a quotation is open before it; straight marks may be neither. */
    Role role(boolean open) {
        return switch (shape) {
            case OPENING -> open && hugsLeft() ? Role.CLOSES : Role.OPENS;
            case CLOSING -> !open && hugsRight() ? Role.OPENS : Role.CLOSES;
            case STRAIGHT -> open ? straightInside() : straightOutside();
        };
    }

    private Role straightOutside() {
        boolean opens = !isSpace(after) && !Character.isLetterOrDigit(before) && ".,!?".indexOf(before) < 0;
        return opens ? Role.OPENS : Role.NEITHER;
    }

    private Role straightInside() {
        return isSpace(before) && Character.isLetterOrDigit(after) ? Role.OPENS : Role.CLOSES;
    }

    private boolean hugsLeft() {
        return !isSpace(before) && !Character.isLetterOrDigit(after) && "([-\u2013\u2014".indexOf(before) < 0;
    }

    private boolean hugsRight() {
        return (isSpace(before) || "([".indexOf(before) >= 0) && Character.isLetterOrDigit(after);
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What a mark does. */
    enum Role {
        OPENS,
        CLOSES,
        NEITHER
    }
}
