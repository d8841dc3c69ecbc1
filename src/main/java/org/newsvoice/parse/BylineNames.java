package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The people and the agency in the words after "By": {@code JANE DOE and JOHN ROE}, {@code Jane Doe, Staff Writer},
 * {@code Jane Doe in Leeds, AP}.
 *
 * @param authors in the order given
 * @param agency short name, null when none is credited
 * @param place where they wrote, null when it is not said
 */
record BylineNames(
        List<String> authors,
        @Nullable String agency,
        @Nullable String place) {

    private static final int MAX_CHARS = 300;
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[,;&/()]\\s*|\\s+(?:and|with)\\s+(?=\\p{Lu})|\\s+[-–—]\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
                    + "(?: (?:de|da|di|del|della|van|von|der|den|ter|bin|ibn|al|el|la|le|du|dos|\\p{Lu}[\\p{L}\\p{M}'’.-]*)){1,4}");
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]+");
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:writer|editor|editors|editorial|correspondent|reporter|reporters|staff|columnist|contributor|bureau|"
                    + "analyst|producer|chief|desk|team|service|services|news|journal|gazette|post|times|author|written by|"
                    + "published|updated|min read|more stories|images?|photos?|view|opinion|analysis|online|twitter)\\b|\\w\\.com\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL =
            Pattern.compile("\\s+(?:for|at|of)\\s+(?:\\p{Lu}|the\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile("^(.+?)\\s+in\\s+(\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40})$");

    BylineNames {
        authors = List.copyOf(authors);
    }

    /** The names in words that are known to follow "By" or to stand in an author field; one word may be a name. */
    static BylineNames ofField(String words) {
        return read(words, true).orElse(new BylineNames(List.of(), null, null));
    }

    /** The names in words of a story's text; empty when anything in them says that they are a sentence. */
    static Optional<BylineNames> ofText(String words) {
        return read(words, false);
    }

    private static Optional<BylineNames> read(String words, boolean sure) {
        if (words.length() > MAX_CHARS) {
            return Optional.empty();
        }
        List<String> authors = new ArrayList<>();
        String agency = null;
        String place = null;
        boolean first = true;
        for (String given : SEPARATOR.split(words.strip().replaceAll("\\s+", " "))) {
            Matcher placed = PLACE.matcher(given);
            if (placed.matches() && place == null) {
                place = placed.group(2).strip();
            }
            String piece = TAIL.matcher(placed.matches() ? placed.group(1) : given)
                    .replaceFirst("")
                    .strip();
            Optional<String> wire = NewsAgency.find(piece);
            if (wire.isPresent()) {
                agency = agency == null ? wire.get() : agency;
            } else if (ROLE.matcher(piece).find()) {
                // a role or a house: no person
            } else if (NAME.matcher(piece).matches()
                    || (sure && first && ONE_WORD.matcher(piece).matches())) {
                authors.add(piece);
            } else if (first && !sure) {
                return Optional.empty();
            }
            first = false;
        }
        return Optional.of(new BylineNames(authors, agency, place));
    }
}
