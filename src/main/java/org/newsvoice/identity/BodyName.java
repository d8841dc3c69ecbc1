package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsvoice.speaker.name.Ministries;

/**
 * An organization's name without what does not make another organization: "the", legal forms, "U.S." before a public body.
 *
 * @param words the words that identify it, folded: {@code bank of america} of "Bank of America Corp"
 * @param whole all its words, folded, without "the"
 * @param isBrief whether it may be the first letters of another name by how it is written: "GE", "DoJ" and "Nasa" may, "Re" may not
 */
record BodyName(List<String> words, List<String> whole, boolean isBrief) {

    /** So many letters are only first letters where the last of them is a capital. */
    private static final int SHORT_LETTERS = 3;

    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "companies",
            "cos",
            "ltd",
            "limited",
            "plc",
            "llc",
            "lp",
            "llp",
            "ag",
            "sa",
            "nv",
            "bv",
            "se",
            "spa",
            "gmbh",
            "kgaa",
            "kk",
            "oyj",
            "asa",
            "ab",
            "as",
            "pty",
            "group",
            "holdings",
            "holding",
            "trust",
            // Of clubs
            "fc",
            "afc",
            "cf",
            "sc");
    private static final Set<String> DESCRIPTIONS = Set.of("department", "ministry", "agency", "office");
    private static final Set<String> CLUBS = Set.of("fc", "afc");
    /** What is called "European" and "EU" alike. */
    private static final Set<String> OF_THE_UNION = Set.of("commission", "parliament");

    private static final Set<String> SMALL = Set.of("the", "of", "and", "for", "a", "on", "in", "de", "to", "at");
    private static final Set<String> PUBLIC = Set.of(
            "department",
            "dept",
            "treasury",
            "federal",
            "securities",
            "supreme",
            "senate",
            "house",
            "congress",
            "army",
            "navy",
            "census",
            "commerce",
            "labor",
            "justice",
            "state",
            "district",
            "court",
            "food",
            "energy",
            "environmental",
            "geological",
            "coast",
            "marine",
            "marines",
            "chamber",
            "conference",
            "international",
            "commodity",
            "consumer",
            "bureau",
            "agency",
            "national",
            "central",
            "air",
            "patent",
            "defense",
            "agriculture",
            "interior",
            "attorney",
            "nuclear",
            "postal",
            "fish",
            "forest",
            "embassy",
            "immigration",
            "customs",
            "secret",
            "office",
            "embassies",
            "commission",
            "trade",
            "transportation",
            "education",
            "homeland",
            "circuit");

    /** What is behind the first letters of a firm: American International Group, but not Exxon Mobil Corp. */
    private static final Set<String> IN_INITIALS = Set.of("company", "group", "holdings", "holding", "trust", "fc");
    /** So many words besides its legal form has a body that is called by that, too: Federal Deposit Insurance Corp. */
    private static final int WORDS_BEFORE_FORM = 3;
    /** "ional" of "Congressional": what makes an adjective is not what a short name leaves out. */
    private static final Set<String> DERIVED = Set.of(
            "s", "n", "an", "ian", "ese", "i", "ish", "al", "ial", "ional", "ic", "ist", "ism", "er", "ers", "ing",
            "ed");

    /** "HBR.L": what an agency puts behind a firm. */
    private static final Pattern TICKER = Pattern.compile("[A-Z0-9]{1,6}\\.[A-Z]{1,2}");
    /** "Harborlook.com" is Harborlook. */
    private static final Pattern DOMAIN = Pattern.compile("(?<=\\w{3})\\.(?:com|org|net)$", Pattern.CASE_INSENSITIVE);
    /** "Tide Magazine" is Tide; the "Harbour Courier Magazine" is one of the Courier's. */
    private static final Pattern PAPER =
            Pattern.compile("(?<=\\w) (?:magazine|newspaper)$|(?<=^(?:[Tt]he )?\\w{1,40}) Magazine$");

    BodyName {
        words = List.copyOf(words);
        whole = List.copyOf(whole);
    }

    /** The parts of a name as a story writes it; no words when none are left. */
    static BodyName of(String name) {
        String ministry =
                Ministries.key(List.of(name.replaceFirst("(?i)^the ", "").split(" ")));
        return ministry == null ? ofWords(name) : ofWords(ministry);
    }

    private static BodyName ofWords(String name) {
        List<String> whole = new ArrayList<>();
        boolean isBrief = true;
        String plain = PAPER.matcher(name).replaceFirst("");
        for (String part : Folding.parts(plain.replace("&", " & "))) {
            if (TICKER.matcher(part).matches()) {
                continue;
            }
            String own = part.endsWith("'s") || part.endsWith("’s") ? part.substring(0, part.length() - 2) : part;
            String written = DOMAIN.matcher(own).replaceFirst("");
            String word = spelled(Folding.word(written));
            if (!word.isEmpty() && !(whole.isEmpty() && word.equals("the"))) {
                isBrief = whole.isEmpty() ? word.length() > SHORT_LETTERS || !endsInSmallLetter(written) : isBrief;
                whole.add(word);
            }
        }
        joinLetters(whole);
        List<String> words = new ArrayList<>(whole);
        boolean ofTheState = words.size() > 1
                && (words.get(0).equals("us") || words.get(0).equals("uk"))
                && name.contains(".")
                && PUBLIC.contains(words.get(1));
        if (ofTheState) {
            words.remove(0);
        }
        if (words.size() > 1 && words.get(0).equals("eu") && OF_THE_UNION.contains(words.get(1))) {
            words.set(0, "european");
        }
        if (words.size() > 2 && CLUBS.contains(words.get(0))) {
            words.remove(0);
        }
        if (words.size() > 2
                && words.get(0).equals("department")
                && words.get(1).equals("of")) {
            words.subList(0, words.get(2).equals("the") && words.size() > 3 ? 3 : 2)
                    .clear();
            words.add("department");
        }
        while (words.size() > 1
                && (LEGAL_FORMS.contains(words.get(words.size() - 1))
                        || words.get(words.size() - 1).equals("and"))) {
            words.remove(words.size() - 1);
        }
        words.removeIf(word -> word.equals("and") || word.equals("the"));
        return new BodyName(words.isEmpty() ? whole : words, whole, isBrief);
    }

    /** British and American letters of one word. */
    private static String spelled(String word) {
        return word.endsWith("isation")
                ? word.substring(0, word.length() - 7) + "ization"
                : word.equals("centre") ? "center" : word;
    }

    private static boolean endsInSmallLetter(String word) {
        return Character.isLowerCase(word.codePointBefore(word.length()));
    }

    /** "S & P" is one word of letters; "S&P" and "AT&T" are split at the sign. */
    private static void joinLetters(List<String> words) {
        boolean letters = words.size() > 1 && words.stream().allMatch(word -> word.length() <= 2);
        if (letters) {
            String joined = String.join("", words);
            words.clear();
            words.add(joined);
        }
    }

    /** The one of two with one key that is less likely to be first letters; of two alike, the same whichever is asked. */
    BodyName lessBrief(BodyName other) {
        if (isBrief != other.isBrief) {
            return isBrief ? other : this;
        }
        boolean first =
                whole.equals(other.whole) || String.join(" ", whole).compareTo(String.join(" ", other.whole)) < 0;
        return first ? this : other;
    }

    /** Names with one key are one body. */
    String key() {
        return String.join(" ", words);
    }

    int size() {
        return words.size();
    }

    /** How this shorter name can stand for {@code longer}; {@link BodyRelation#NONE} when it cannot. */
    BodyRelation to(BodyName longer) {
        if (size() > longer.size() || key().equals(longer.key())) {
            return BodyRelation.NONE;
        }
        if (size() == 1 && isBrief && !hasLegalForm() && longer.initials().contains(words.get(0))) {
            return BodyRelation.INITIALS;
        }
        if (size() == 1 && !hasLegalForm() && isClipped(words.get(0), longer.words, 0)) {
            return BodyRelation.CLIPPED;
        }
        if (size() < longer.size() && longer.words.subList(0, size()).equals(words)) {
            return BodyRelation.FIRST_WORDS;
        }
        boolean plain = whole.size() == size();
        if (plain
                && size() < longer.size()
                && longer.words.subList(longer.size() - size(), longer.size()).equals(words)) {
            return BodyRelation.LAST_WORDS;
        }
        return BodyRelation.NONE;
    }

    /** Whether {@code longer} only adds what sort of public body it is: Treasury, Treasury Department. */
    boolean isDescribedBy(BodyName longer) {
        return longer.size() == size() + 1
                && longer.words.subList(0, size()).equals(words)
                && DESCRIPTIONS.contains(longer.words.get(size()));
    }

    /** "ATX Corp", which is not the first letters of another name. */
    boolean hasLegalForm() {
        return size() == 1 && whole.size() > 1 && LEGAL_FORMS.contains(whole.get(whole.size() - 1));
    }

    /** The letters without the spaces: "JP Morgan", "JPMorgan". */
    String squeezed() {
        return String.join("", words);
    }

    /** The same without the plurals of its words. */
    String singular() {
        return words.stream()
                .map(word -> word.length() > SHORT_LETTERS && word.endsWith("s")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .collect(Collectors.joining(" "));
    }

    /** The letters it may be called by: with and without small words and what is in its legal form; "NYTimes" too. */
    Set<String> initials() {
        Set<String> initials = new LinkedHashSet<>();
        List<String> called = new ArrayList<>(whole);
        if (size() < WORDS_BEFORE_FORM) {
            called.removeIf(word -> LEGAL_FORMS.contains(word) && !IN_INITIALS.contains(word));
        }
        for (List<String> from : List.of(words, called)) {
            StringBuilder all = new StringBuilder();
            StringBuilder main = new StringBuilder();
            for (String word : from) {
                all.append(word.charAt(0));
                if (!SMALL.contains(word)) {
                    main.append(word.charAt(0));
                }
            }
            initials.add(all.toString());
            initials.add(main.toString());
            if (from.size() > 2) {
                String last = from.get(from.size() - 1);
                initials.add(all.substring(0, all.length() - 1) + last);
            }
        }
        initials.removeIf(letters -> letters.length() < 2);
        return initials;
    }

    /** "Fed" of "Federal Reserve", "SocGen" of "Société Générale": beginnings of its words, three letters at least in all. */
    private static boolean isClipped(String brief, List<String> words, int from) {
        if (brief.length() < 3 || words.isEmpty() || from >= words.size()) {
            return false;
        }
        String word = words.get(from);
        if (words.size() > 1 && from == 0 && brief.length() < word.length() && word.startsWith(brief)) {
            return !DERIVED.contains(word.substring(brief.length()));
        }
        for (int n = 2; n < brief.length() - 1 && n <= word.length(); n++) {
            if (word.startsWith(brief.substring(0, n)) && isRest(brief.substring(n), words, from + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRest(String rest, List<String> words, int from) {
        if (from >= words.size()) {
            return false;
        }
        String word = words.get(from);
        return (rest.length() >= 2 && word.startsWith(rest)) || (SMALL.contains(word) && isRest(rest, words, from + 1));
    }
}
