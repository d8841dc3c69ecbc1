package org.newsvoice.corpus.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines with keys at the top of a text: between two lines {@code ---}, as site generators take them, or, where all
 * keys are known, above a blank line.
 *
 * @param text the text with headline, byline and time as lines without keys, of which the texts of other formats
 *     consist, too
 * @param outlet as given; null if no key gives it
 * @param url as given; null if no key gives it
 * @param section as given; null if no key gives it
 */
record LabelledHeader(
        String text,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String section) {

    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*\\r?\\n((?:[A-Za-z][\\w -]{0,30}:[^\\n]*\\n){1,30})---[ \\t]*\\r?\\n");

    /** One line with a key may be the beginning of a story: "Title: ...". */
    private static final Pattern PLAIN = Pattern.compile(
            "\\A((?:(?:title|headline|authors?|byline|date|published|pubdate|url|link|outlet|source|section)"
                    + "[ \\t]*:[ \\t]*\\S[^\\n]*\\n){2,12})[ \\t]*\\r?\\n",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /** The header at the top of {@code text}; an empty one if the text has none. */
    static LabelledHeader of(String text) {
        for (Pattern form : new Pattern[] {FENCED, PLAIN}) {
            Matcher header = form.matcher(text);
            if (header.lookingAt()) {
                return read(header.group(1), text.substring(header.end()));
            }
        }
        return new LabelledHeader(text, null, null, null);
    }

    private static LabelledHeader read(String lines, String story) {
        StringBuilder header = new StringBuilder();
        String outlet = null;
        String url = null;
        String section = null;
        for (String line : lines.split("\\R")) {
            String key = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(line.indexOf(':') + 1).strip().replaceAll("^[\"'](.*)[\"']$", "$1");
            if (value.isEmpty()) {
                continue;
            }
            boolean address = ADDRESS.matcher(value).matches();
            switch (key) {
                case "title", "headline" -> header.insert(0, value + "\n");
                case "author", "authors", "byline" ->
                    header.append(value.regionMatches(true, 0, "by ", 0, 3) ? "" : "By ")
                            .append(value)
                            .append('\n');
                case "date", "published", "pubdate" -> header.append(value).append('\n');
                // A site generator's link may be a path, and its source a page.
                case "url", "link" -> url = address ? value : url;
                case "outlet", "source" -> {
                    outlet = address ? outlet : value;
                    url = address && url == null ? value : url;
                }
                case "section" -> section = value;
                default -> {
                    // Layouts and tags are no words of the story.
                }
            }
        }
        return new LabelledHeader(header.append('\n').append(story).toString(), outlet, url, section);
    }
}
