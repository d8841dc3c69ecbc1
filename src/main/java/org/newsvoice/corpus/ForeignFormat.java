package org.newsvoice.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is surely no plain text and of no format that is read: in whose words a file is rejected. Stateless. */
final class ForeignFormat {

    /** Longest beginning that is looked at as text. */
    private static final int MAX_CHARS = 4_096;

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z_][\\w.:-]*)(?:\\s[^<>]*)?/?>");
    /** Text may begin with one of these tags, and with markup that browsers do not know. */
    private static final Pattern HTML_NAME = Pattern.compile(
            "(?i)a|b|i|u|em|strong|span|font|small|big|img|br|hr|cite|q|sup|sub|time|mark|abbr|code|s|strike|center|p|div|h[1-6]");

    private static final Pattern JSON_KEY = Pattern.compile("[{\\[]|['\"]?[\\w$]+['\"]?\\s*:");
    /** An array of objects or arrays: a story may begin with "[Updated: ...]". */
    private static final Pattern JSON_LIST = Pattern.compile("[{\\[]");

    private static final Pattern MAIL = Pattern.compile(
            "(?im)\\A(?:From \\S+[^\\n]*\\n)?(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n){0,50}){1,40}(?<=\\n)(?:content-type|mime-version):");
    private static final Pattern SCRIPT = Pattern.compile(
            "(?:(?:var|let|const|export default)\\b[^\\n=]{0,80}=?|(?:window\\.)?[\\w.$]{1,60}\\s{0,9}[=(])\\s{0,9}[\\[{(]{1,4}\\s{0,9}[\"'{\\[]");
    private static final Pattern SQL = Pattern.compile(
            "(?i)(?:insert\\s+into\\s+[`\"\\[\\w.\\]]+\\s*(?:\\(|values\\b|select\\b)|create\\s+(?:table|database)\\s+(?:if\\s+not\\s+exists\\s+)?[`\"\\[\\w.\\]]+\\s*[(;]"
                    + "|drop\\s+table\\s+(?:if\\s+exists\\s+)?[`\"\\[\\w.\\]]+\\s*;|begin(?:\\s+transaction)?;|set\\s+\\w+\\s*=|use\\s+`)");
    private static final List<String> COMMENTS = List.of("//", "#", "--");
    private static final double MAX_CONTROLS = 0.02;

    private record Signature(String beginning, String what) {}

    private static final String CONVERT = ": convert it to HTML or text";
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("%PDF-", "a PDF document" + CONVERT),
            new Signature("{\\rtf", "an RTF document" + CONVERT),
            new Signature("\u00d0\u00cf\u0011\u00e0", "an old Microsoft Office document" + CONVERT),
            new Signature("\u0089PNG", "a picture (PNG)"),
            new Signature("\u00ff\u00d8\u00ff", "a picture (JPEG)"),
            new Signature("GIF8", "a picture (GIF)"),
            new Signature("%!PS-", "a PostScript document" + CONVERT),
            new Signature("\\documentclass", "a LaTeX document" + CONVERT),
            new Signature("SQLite format 3", "an SQLite database: export its table as CSV or JSON"),
            new Signature("Obj\u0001", "an Avro file: convert it to Parquet or JSON"),
            new Signature("ORC", "an ORC file: convert it to Parquet or JSON"),
            new Signature("7z\u00bc\u00af", "a 7z archive: unpack it or pack it as zip or tar"),
            new Signature("Rar!", "a RAR archive: unpack it or pack it as zip or tar"),
            new Signature("\u00fd7zXZ", "an xz file: unpack it or pack it with gzip, bzip2 or zstd"),
            new Signature("\u007fELF", "a program"));

    private ForeignFormat() {}

    /** What a file that begins with {@code head} is; empty where it may be text. */
    static Optional<String> of(byte[] head) {
        String bytes = new String(head, 0, Math.min(head.length, MAX_CHARS), StandardCharsets.ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            // Words may begin as the shortest signatures do: "ORC" is one only with control characters behind it.
            if (bytes.startsWith(signature.beginning())
                    && (signature.beginning().length() > 4 || isBinary(bytes))) {
                return Optional.of("the file is " + signature.what());
            }
        }
        String text = new String(head, 0, Math.min(head.length, MAX_CHARS), StandardCharsets.UTF_8);
        if (MAIL.matcher(text).find()) {
            return Optional.of("the file is a mail or MHTML archive: save the page as HTML");
        }
        String beginning = text.substring(Math.min(MarkupStart.of(text), text.length()));
        Matcher element = ELEMENT.matcher(beginning);
        boolean root =
                element.lookingAt() && !HTML_NAME.matcher(element.group(1)).matches() && isClosed(element, head);
        if (text.stripLeading().startsWith("<?xml") || root) {
            String name = element.lookingAt() ? " with the root element " + Excerpt.of(element.group(1)) : "";
            return Optional.of("the file is XML" + name + ", which no format reads; --format text takes it as it is");
        }
        int begin = behindComments(text, 0);
        if (begin < text.length()
                && "{[".indexOf(text.charAt(begin)) >= 0
                && isAt(text.charAt(begin) == '{' ? JSON_KEY : JSON_LIST, text, behindComments(text, begin + 1))) {
            return Optional.of("the file is like JSON but is none (comments, or names without double quotation marks):"
                    + " convert it to strict JSON");
        }
        if (isAt(SCRIPT, text, begin)) {
            return Optional.of("the file is a script with data in it: convert it to strict JSON");
        }
        return isAt(SQL, text, begin)
                ? Optional.of("the file is a dump of a database: export its table as CSV or JSON")
                : Optional.empty();
    }

    private static boolean isAt(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /** The first place at or behind {@code from} that is neither white space nor a comment of some language of data. */
    private static int behindComments(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || (at > from && text.charAt(at) == ';')) {
                at++;
            } else if (text.startsWith("/*", at)) {
                at = behind(text, "*/", at);
            } else if (COMMENTS.stream().anyMatch(text.substring(at, Math.min(at + 2, text.length()))::startsWith)) {
                at = behind(text, "\n", at);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static boolean isClosed(Matcher element, byte[] head) {
        return element.group().endsWith("/>")
                || new String(head, StandardCharsets.UTF_8).contains("</" + element.group(1));
    }

    private static boolean isBinary(String bytes) {
        long controls = bytes.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return controls > MAX_CONTROLS * bytes.length()
                || bytes.chars().filter(c -> c > 127).count() * 4 > bytes.length();
    }
}
