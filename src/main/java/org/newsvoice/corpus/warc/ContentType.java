package org.newsvoice.corpus.warc;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a header says of a page's type, as servers write it: in any case, with the charset behind a space, a comma or twice.
 *
 * @param name lower case ({@code text/html}); empty where it says nothing
 * @param charset as given, null where it gives none
 */
record ContentType(String name, @Nullable String charset) {

    private static final Pattern NAME = Pattern.compile("[\\s\"']*([\\w.+-]+/[\\w.+-]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:+-]+)");

    /** Whether it says nothing of what the content is: browsers then look at the first bytes. */
    boolean isUnknown() {
        return name.isEmpty() || name.equals("application/octet-stream") || name.contains("unknown");
    }

    boolean isHtml() {
        return name.equals("text/html") || name.endsWith("xhtml+xml");
    }

    static ContentType of(String header) {
        Matcher name = NAME.matcher(header);
        Matcher charset = CHARSET.matcher(header);
        return new ContentType(
                name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "",
                charset.find() ? charset.group(1) : null);
    }
}
