package org.newsvoice.corpus;

/** The first characters of something broken, for a reader of the {@code rejects} table. */
public final class Excerpt {

    /** Longest excerpt, in UTF-16 units. */
    public static final int MAX_CHARS = 200;

    private Excerpt() {}

    /** The beginning of {@code text}: no cut surrogate pair at its end, and control characters shown as spaces. */
    public static String of(String text) {
        int end = Math.min(text.length(), MAX_CHARS);
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder excerpt = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            excerpt.append(Character.isISOControl(c) ? ' ' : c);
        }
        return excerpt.toString().strip();
    }
}
