package org.newsvoice.speaker.word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Nouns for kinds of organizations, and which names are of which kind: "the bank" is Bank of Springfield. Stateless. */
public final class BodyKinds {

    private static final Set<String> BUSINESS = BodyNouns.of("business");
    private static final Set<String> SIDE = BodyNouns.of("side");
    private static final Set<String> ANY = BodyNouns.of("any");
    private static final Set<String> PRIVATE = BodyNouns.of("private");
    private static final Set<String> STATE = BodyNouns.of("state");
    private static final Set<String> NAMED = BodyNouns.of("named");
    private static final Set<String> PLACES = BodyNouns.of("places");
    private static final Set<String> TRADES = BodyNouns.of("trades");
    private static final Set<String> PAPERS = BodyNouns.of("papers");
    private static final Set<String> PAPER_WORDS = BodyNouns.of("paper_words");
    private static final Set<String> UNION_WORDS = BodyNouns.of("union_words");
    private static final Set<String> PARTY_WORDS = BodyNouns.of("party_words");
    private static final Set<String> MEMBERS = BodyNouns.of("members");
    private static final Set<String> SIDE_WORDS = BodyNouns.of("side_words");
    private static final Set<String> NO_FAMILY = BodyNouns.of("no_family");
    private static final Set<String> FORMS = BodyNouns.of("forms");
    private static final List<Set<String>> ALIKE =
            BodyNouns.lines("alike").stream().map(Set::copyOf).toList();
    private static final Map<String, Set<String>> NEAR = BodyNouns.lines("near").stream()
            .collect(Collectors.toUnmodifiableMap(
                    words -> words.get(0), words -> Set.copyOf(words.subList(1, words.size()))));
    private static final Map<String, String> SAME = BodyNouns.lines("same").stream()
            .collect(Collectors.toUnmodifiableMap(words -> words.get(0), words -> words.get(1)));

    private static final int MIN_TRADE = 6;

    private static final Pattern MAKER =
            Pattern.compile("(auto|car|chip|drug|steel|toy|plane|ship|engine|truck|boot|bus)(maker|builder)");

    private BodyKinds() {}

    /** Whether a capitalized noun ends names of bodies and no family is called so: School, Ministry. */
    public static boolean endsNoPersonsName(String word) {
        return Character.isUpperCase(word.charAt(0)) && NO_FAMILY.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word ends names of firms: Corp, Group, Brothers. */
    public static boolean isForm(String word) {
        return FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code noun} (singular, any case) says what kind of body something is. */
    public static boolean is(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return isGeneric(lower) || NAMED.contains(lower) || PAPERS.contains(lower) || lower.equals("force");
    }

    /** Whether names do not carry the noun: the company, the firm. */
    public static boolean isGeneric(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return BUSINESS.contains(lower) || SIDE.contains(lower) || ANY.contains(lower) || isMaker(lower);
    }

    /** Whether the noun means a business: "airline", "firm". */
    public static boolean isBusiness(String noun) {
        return BUSINESS.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** "steelmaker", "shipbuilder", but not "watchmaker", who is a person. */
    private static boolean isMaker(String lower) {
        return lower.length() > MIN_TRADE && MAKER.matcher(lower).matches();
    }

    /** Whether the name has the noun in it: Bank of Springfield, Springfield Bank. */
    public static boolean isNamed(String noun, NameWords name) {
        String wanted = SAME.getOrDefault(noun.toLowerCase(Locale.ROOT), noun.toLowerCase(Locale.ROOT));
        boolean paper = PAPERS.contains(wanted) && name.folded().stream().anyMatch(PAPER_WORDS::contains);
        boolean union = wanted.equals("union")
                && name.folded().stream().anyMatch(word -> UNION_WORDS.contains(word) || word.endsWith("workers"));
        boolean party = wanted.equals("party") && name.folded().stream().anyMatch(PARTY_WORDS::contains);
        boolean force = wanted.equals("force")
                && name.folded().stream().anyMatch(word -> word.equals("police") || word.equals("constabulary"));
        return paper
                || union
                || party
                || force
                || name.folded().stream().anyMatch(NEAR.getOrDefault(wanted, Set.of())::contains)
                || name.folded().stream()
                        .anyMatch(word -> SAME.getOrDefault(word, word).equals(wanted));
    }

    /** Whether the word ends names of what is no firm: Council, Museum. */
    public static boolean isPublic(String word) {
        return NAMED.contains(word) && !isForm(word);
    }

    /** Whether two nouns say the same of a business: the retailer, a chain. */
    public static boolean areAlike(String one, String other) {
        return one.equals(other) || ALIKE.stream().anyMatch(nouns -> nouns.contains(one) && nouns.contains(other));
    }

    /** Whether a body of this name can be meant by a noun that names do not carry. */
    public static boolean fits(String noun, NameWords name) {
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean public_ = name.folded().stream().anyMatch(NAMED::contains);
        String last = name.folded().get(name.size() - 1);
        boolean side = name.folded().stream().anyMatch(SIDE_WORDS::contains) || (name.size() > 1 && last.endsWith("s"));
        if (SIDE.contains(lower)) {
            return side;
        }
        boolean members = name.folded().stream()
                .anyMatch(word -> UNION_WORDS.contains(word) || MEMBERS.contains(word) || word.endsWith("workers"));
        if (PRIVATE.contains(lower)) {
            return name.folded().stream().noneMatch(STATE::contains);
        }
        boolean other = name.folded().stream().anyMatch(word -> ANY.contains(word) && !word.matches("group|body"));
        return ANY.contains(lower) || (!public_ && !other && !members) || last.equals("bank");
    }

    /** Whether a capitalized noun is the last word of bodies' names, and of no places': Council. */
    public static boolean acts(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0)) && NAMED.contains(lower) && !PLACES.contains(lower);
    }

    /** Whether the word says what a business does, as papers set it before its name: shipbuilder, retailer, lender. */
    public static boolean isTrade(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean form = lower.endsWith("maker") || lower.endsWith("builder") || lower.endsWith("miner");
        return (form && lower.length() > MIN_TRADE) || TRADES.contains(lower);
    }

    /** Whether a capitalized noun heads a body's name: Union of "the Ferrymen's Union". */
    public static boolean heads(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0))
                && (NAMED.contains(lower) || ANY.contains(lower) || lower.equals("company"));
    }
}
