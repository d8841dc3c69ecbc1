package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Pattern BY = Pattern.compile(
            "\\s*(?:(?:written|words|text|story|report(?:ing|ed)?) )?by:?\\s+", Pattern.CASE_INSENSITIVE);
    /** A list, tuple or set that a program has printed; one of objects has the names behind their key. */
    private static final Pattern LIST =
            Pattern.compile("\\[(.*)]|\\(\\s*(['\"].*)\\)|\\{\\s*(['\"].*|[^{}:]*)}", Pattern.DOTALL);

    private static final Pattern NAME_KEY = Pattern.compile("['\"]name['\"]\\s*:\\s*(?:\"([^\"]+)\"|'([^']+)')");
    private static final Pattern ADDRESS = Pattern.compile("[<(]?\\b[\\w.+-]+@[\\w.-]+\\b[>)]?|https?://\\S+");
    /** As catalogues write a name: {@code Moreau, Ada}. */
    private static final Pattern INVERTED =
            Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}'’-]+),\\s+(\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}\\.)?)");

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[,;&/()]\\s*|\\s+(?:and|with)\\s+(?=\\p{Lu})|\\s+[-–—]\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
                    + "(?: (?:de|da|di|del|della|van|von|der|den|ter|ten|te|zu|af|bin|ibn|al|el|la|le|du|dos|y|e|(?:[dl]['’])?\\p{Lu}[\\p{L}\\p{M}'’.-]*)){1,4}");
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

    /** The names in words that are known to follow "By" or to be in an author field; one word may be a name. */
    static BylineNames ofField(String words) {
        return read(plain(words), true).orElse(new BylineNames(List.of(), null, null));
    }

    /** Words without "By", and without the brackets and quotation marks of a list that was written as a string ({@code ['Ada Osei', 'Jon Roe']}). */
    private static String plain(String words) {
        String names = listed(ADDRESS.matcher(words).replaceAll(" ").strip()).replaceAll("\\s*[\\r\\n]+\\s*", ", ");
        Matcher by = BY.matcher(names);
        String named = by.lookingAt() ? names.substring(by.end()) : names;
        return Stream.of(named.split(";"))
                .map(String::strip)
                .map(name -> INVERTED.matcher(name).matches()
                        ? INVERTED.matcher(name).replaceFirst("$2 $1")
                        : name)
                .collect(Collectors.joining("; "));
    }

    private static String listed(String words) {
        List<String> keyed = NAME_KEY.matcher(words)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
        if (!keyed.isEmpty()) {
            return String.join("; ", keyed);
        }
        Matcher list = LIST.matcher(words.replace("\\'", "'"));
        if (!list.matches()) {
            return words;
        }
        String inside = Stream.of(list.group(1), list.group(2), list.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Stream.of(inside.replaceAll("^\\s*['\"]|['\"]\\s*$", "").split("['\"]\\s*,\\s*['\"]"))
                .map(name -> BY.matcher(name).lookingAt() ? BY.matcher(name).replaceFirst("") : name)
                .collect(Collectors.joining("; "));
    }

    /** The names in words of a story's text; empty when anything in them says that they are a sentence. */
    static Optional<BylineNames> ofText(String words) {
        return read(words, false);
    }

    /** What is between bars, but for houses: {@code Ada Osei | Gazette Media for gazette.example}. */
    private static String withoutHouses(String words) {
        String[] pieces = BAR.split(words);
        StringBuilder names = new StringBuilder(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            boolean person = NAME.matcher(pieces[i]).matches()
                    && !ROLE.matcher(pieces[i]).find();
            names.append(person ? ", " + pieces[i] : "");
        }
        return names.toString();
    }

    private static Optional<BylineNames> read(String words, boolean sure) {
        if (words.length() > MAX_CHARS) {
            return Optional.empty();
        }
        List<String> authors = new ArrayList<>();
        String agency = null;
        String place = null;
        boolean first = true;
        String folded = words.strip().replaceAll("\\s+", " ");
        for (String given : SEPARATOR.split(withoutHouses(folded))) {
            Matcher placed = PLACE.matcher(given);
            if (placed.matches() && place == null) {
                place = placed.group(2).strip();
            }
            String piece = TAIL.matcher(placed.matches() ? placed.group(1) : given)
                    .replaceFirst("")
                    .strip();
            Optional<String> credited = NewsAgency.atEndOf(piece);
            String before = piece.substring(
                            0, piece.length() - credited.orElse("").length())
                    .strip();
            if (credited.isPresent() && NAME.matcher(before).matches()) {
                agency = agency == null ? NewsAgency.find(credited.get()).orElse(null) : agency;
                piece = before;
            }
            Optional<String> wire = NewsAgency.find(piece);
            if (wire.isPresent()) {
                agency = agency == null ? wire.get() : agency;
            } else if (ROLE.matcher(piece).find()) {
                // a role or a house: no person
            } else if (NAME.matcher(piece).matches()
                    || (sure && first && ONE_WORD.matcher(piece).matches())) {
                authors.add(NameCase.of(piece));
            } else if (first && !sure) {
                return Optional.empty();
            }
            first = false;
        }
        return Optional.of(new BylineNames(authors, agency, place));
    }
}
