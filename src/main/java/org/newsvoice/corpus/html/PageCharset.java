package org.newsvoice.corpus.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the declared encodings of pages mean (https://encoding.spec.whatwg.org): Latin-1 and ASCII are windows-1252. Stateless.
 */
final class PageCharset {

    private static final String WINDOWS_1252 = "windows-1252";
    private static final Set<String> LATIN = Set.of("ISO-8859-1", "US-ASCII");

    private static final Pattern MACINTOSH = Pattern.compile("(?i)\\W*(?:macintosh|mac|x-mac-roman|macroman)\\W*");

    private PageCharset() {}

    /** The encoding that {@code label} means for {@code bytes}, which are not UTF-8; null when nobody knows the label. */
    static @Nullable String find(String label, byte[] bytes) {
        String name = known(label);
        if (name == null) {
            return null;
        }
        if (LATIN.contains(name)) {
            return WINDOWS_1252;
        }
        if (name.equals("ISO-8859-9")) {
            return "windows-1254";
        }
        boolean wrong = name.equals("UTF-8") && holdsNonAscii(bytes);
        // Pages contain no control characters: one that has them was written in the Windows encoding of the same
        // name.
        return wrong || (name.equals("ISO-8859-15") && holdsControls(bytes)) ? WINDOWS_1252 : name;
    }

    private static @Nullable String known(String label) {
        if (MACINTOSH.matcher(label).matches()) {
            return "x-MacRoman";
        }
        try {
            return Charset.forName(label.replace("\"", "").replace("'", "").strip())
                    .name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static boolean holdsNonAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsControls(byte[] bytes) {
        for (byte b : bytes) {
            if ((b & 0xE0) == 0x80) {
                return true;
            }
        }
        return false;
    }
}
