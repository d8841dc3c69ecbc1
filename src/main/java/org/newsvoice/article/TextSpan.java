package org.newsvoice.article;

/**
 * A half-open range of a text.
 *
 * @param begin index of the first UTF-16 unit
 * @param end index after the last UTF-16 unit, at least {@code begin}
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {

    /** Refuses ranges that run backwards or start before the text. */
    public TextSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    /** The words of {@code text} in this range. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Whether the range holds no character. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether {@code other} lies wholly within this range. */
    public boolean contains(TextSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the unit at {@code index} is in this range. */
    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /** Whether the two ranges share at least one unit. */
    public boolean overlaps(TextSpan other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest range that holds both. */
    public TextSpan cover(TextSpan other) {
        return new TextSpan(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** This range moved by {@code distance} units. */
    public TextSpan shift(int distance) {
        return new TextSpan(begin + distance, end + distance);
    }

    /** This range without white space at its ends (empty, at {@code begin}, when there is nothing else). */
    public TextSpan trim(String text) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? new TextSpan(begin, begin) : new TextSpan(from, to);
    }

    /** Orders by begin, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0085';
    }
}
