package org.newsvoice.parse;

import java.util.List;
import java.util.regex.Pattern;

/** Tells text that was UTF-8, was read as windows-1252 and stored so; or lost its characters to U+FFFD. Stateless. */
final class Mojibake {

    /** The usual victims: quotation marks, dashes and the ellipsis ({@code â€™}), Latin letters ({@code Ã©}), no-break space. */
    private static final Pattern TRACES = Pattern.compile(
            "\u00e2\u20ac[\u2122\u02dc\u0153\u009d\u201c\u201d\u00a6\u00a2\u0080-\u009f]|\u00e2\u0080[\u0090-\u00a6]|\u00c3[\u00a0-\u00bf]|\u00c2[\u00a0\u00a3\u00a9\u00ab\u00bb\u00b0]|\ufffd");

    /** What each of them begins with: most texts hold none, which is told faster. */
    private static final List<Character> FIRST = List.of('\u00e2', '\u00c3', '\u00c2', '\ufffd');

    private Mojibake() {}

    /** Whether {@code text} shows a trace of it. */
    static boolean isIn(String text) {
        return FIRST.stream().anyMatch(first -> text.indexOf(first) >= 0)
                && TRACES.matcher(text).find();
    }
}
