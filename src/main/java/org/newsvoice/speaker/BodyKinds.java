package org.newsvoice.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns for kinds of organizations, and which names are of which kind: "the bank" is Bank of Springfield. Stateless. */
final class BodyKinds {

    /** Nouns that mean any business. */
    private static final Set<String> BUSINESS = Set.of(
            "company",
            "firm",
            "business",
            "group",
            "corporation",
            "manufacturer",
            "maker",
            "automaker",
            "carmaker",
            "drugmaker",
            "chipmaker",
            "retailer",
            "supplier",
            "operator",
            "carrier",
            "airline",
            "lender",
            "insurer",
            "startup",
            "start-up",
            "conglomerate",
            "producer",
            "developer",
            "utility",
            "brand",
            "chain",
            "publisher",
            "contractor",
            // Also from the nouns for organizations of the Open English WordNet (below organization), as far as news
            // calls firms so
            "affiliate",
            "bottler",
            "brewer",
            "broadcaster",
            "brokerage",
            "builder",
            "consultancy",
            "cooperative",
            "co-op",
            "dealer",
            "dealership",
            "distiller",
            "distributor",
            "enterprise",
            "exporter",
            "giant",
            "grocer",
            "importer",
            "label",
            "miner",
            "outfit",
            "processor",
            "provider",
            "railway",
            "refiner",
            "shipper",
            "studio",
            "subsidiary",
            "telco",
            "underwriter",
            "vendor",
            "wholesaler");

    /** Nouns that mean a sports side. */
    private static final Set<String> SIDE = Set.of("club", "team", "side", "franchise");

    /** Nouns that mean any body. */
    private static final Set<String> ANY = Set.of(
            "organization",
            "organisation",
            "group",
            "body",
            "agency",
            "association",
            "charity",
            "nonprofit",
            "watchdog",
            "think tank");

    /** Nouns of bodies that carry the noun in their names. */
    private static final Set<String> NAMED = Set.of(
            "bank",
            "union",
            "ministry",
            "department",
            "council",
            "court",
            "university",
            "college",
            "school",
            "hospital",
            "institute",
            "museum",
            "party",
            "committee",
            "commission",
            "authority",
            "bureau",
            "office",
            "board",
            "church",
            "league",
            "federation",
            "foundation",
            "society",
            "trust",
            "fund",
            "academy",
            "center",
            "centre",
            "embassy",
            "parliament",
            "senate",
            "government",
            "police",
            "army",
            "navy",
            "newspaper",
            "network",
            "exchange",
            "inn",
            "hotel",
            "theater",
            "theatre",
            "orchestra",
            "library",
            "forum",
            "service",
            "administration",
            "campaign",
            "coalition",
            "alliance",
            "congress",
            "cabinet",
            "treasury",
            "secretariat",
            "tribunal",
            "regulator",
            "district",
            "county",
            "city",
            "town",
            "airport",
            "tribe",
            "nation",
            "panel",
            "guild",
            "choir",
            "brigade",
            "consortium",
            "confederation",
            "lodge",
            "diocese",
            "synagogue",
            "mosque");

    /** Of these, words that end names of places, too. */
    private static final Set<String> PLACES = Set.of(
            "center",
            "centre",
            "church",
            "school",
            "college",
            "university",
            "hospital",
            "inn",
            "hotel",
            "theater",
            "theatre",
            "library",
            "museum",
            "exchange",
            "court",
            "district",
            "county",
            "city",
            "town",
            "office",
            "embassy",
            "airport",
            "nation",
            "lodge",
            "synagogue",
            "mosque");

    /** What those who watch over others are called: the watchdog is the Ruiz Authority. */
    private static final Set<String> WATCHING =
            Set.of("authority", "commission", "inspectorate", "ombudsman", "regulator", "agency", "board");

    /** Kinds that names say with another word: the foundation is Ruiz Trust, the tribe is the Ruiz Nation. */
    private static final Map<String, Set<String>> NEAR = Map.of(
            "foundation", Set.of("trust", "fund", "endowment"),
            "trust", Set.of("foundation", "fund"),
            "charity", Set.of("trust", "foundation", "fund", "society"),
            "tribe", Set.of("nation", "band", "tribes", "pueblo", "rancheria"),
            "network", Set.of("radio", "television", "tv", "broadcasting"),
            "broadcaster", Set.of("radio", "television", "tv", "broadcasting"),
            "airline", Set.of("air", "airlines", "airways"),
            "carrier", Set.of("air", "airlines", "airways"),
            "watchdog", WATCHING);

    private static final Set<String> TRADES = Set.of(
            "retailer",
            "supplier",
            "carrier",
            "airline",
            "lender",
            "insurer",
            "startup",
            "conglomerate",
            "publisher",
            "brewer",
            "broker",
            "grocer");

    private static final int MIN_TRADE = 6;

    /** Words in names of papers. */
    private static final Set<String> PAPER_WORDS = Set.of(
            "herald",
            "times",
            "post",
            "tribune",
            "gazette",
            "courier",
            "chronicle",
            "journal",
            "guardian",
            "observer",
            "mail",
            "mirror",
            "telegraph",
            "examiner",
            "inquirer",
            "bee",
            "sun",
            "star",
            "standard",
            "news",
            "dispatch",
            "register",
            "ledger",
            "monitor",
            "express",
            "record",
            "daily",
            "weekly",
            "press",
            "echo",
            "argus",
            "globe");

    private static final Set<String> PAPERS = Set.of("newspaper", "paper", "daily", "weekly", "tabloid", "broadsheet");

    /** Words in names of unions that are not called so. */
    private static final Set<String> UNION_WORDS = Set.of(
            "workers",
            "teachers",
            "nurses",
            "teamsters",
            "brotherhood",
            "guild",
            "federation",
            "alliance",
            "association");

    /** Words in names of parties that are not called so. */
    private static final Set<String> PARTY_WORDS = Set.of(
            "alliance",
            "front",
            "movement",
            "coalition",
            "democrats",
            "republicans",
            "conservatives",
            "liberals",
            "socialists",
            "greens",
            "labour",
            "congress");

    /** Who is in a body that is no business. */
    private static final Set<String> MEMBERS = Set.of(
            "democrats",
            "republicans",
            "conservatives",
            "liberals",
            "socialists",
            "greens",
            "friends",
            "residents",
            "parents",
            "veterans",
            "volunteers");

    /** Words in names of sports teams. */
    private static final Set<String> SIDE_WORDS =
            Set.of("fc", "afc", "united", "city", "rovers", "wanderers", "athletic", "town", "albion", "club");

    private static final Set<String> FORMS = Set.of(
            "inc",
            "corp",
            "co",
            "ltd",
            "llc",
            "llp",
            "plc",
            "group",
            "holdings",
            "partners",
            "associates",
            "brothers",
            "sons",
            "capital",
            "securities",
            "bank",
            "bancorp",
            "financial",
            "investments",
            "management",
            "advisors",
            "advisers",
            "research",
            "systems",
            "technologies",
            "industries",
            "motors",
            "energy",
            "oil",
            "pharmaceuticals",
            "media",
            "entertainment",
            "communications",
            "airlines",
            "airways",
            "insurance",
            "trust",
            "funds",
            "international",
            "global");

    /** Nouns for one kind of business. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("retailer", "chain", "grocer", "supermarket", "shop", "store"),
            Set.of("carrier", "airline"),
            Set.of("lender", "bank"),
            Set.of("manufacturer", "maker", "producer"),
            Set.of("charity", "nonprofit"),
            Set.of("newspaper", "paper", "daily", "weekly"));

    private static final Map<String, String> SAME =
            Map.of("center", "centre", "theater", "theatre", "organization", "organisation");

    private static final Pattern MAKER =
            Pattern.compile("(auto|car|chip|drug|steel|toy|plane|ship|engine|truck|boot|bus)(maker|builder)");

    private BodyKinds() {}

    /** Whether the word ends names of firms: Corp, Group, Brothers. */
    static boolean isForm(String word) {
        return FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code noun} (singular, any case) says what kind of body something is. */
    static boolean is(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return isGeneric(lower) || NAMED.contains(lower) || PAPERS.contains(lower) || lower.equals("force");
    }

    /** Whether names do not carry the noun: the company, the firm. */
    static boolean isGeneric(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return BUSINESS.contains(lower) || SIDE.contains(lower) || ANY.contains(lower) || isMaker(lower);
    }

    /** "steelmaker", "shipbuilder", but not "watchmaker", who is a person. */
    private static boolean isMaker(String lower) {
        return lower.length() > MIN_TRADE && MAKER.matcher(lower).matches();
    }

    /** Whether the name has the noun in it: Bank of Springfield, Springfield Bank. */
    static boolean isNamed(String noun, NameWords name) {
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
    static boolean isPublic(String word) {
        return NAMED.contains(word) && !isForm(word);
    }

    /** Whether two nouns say the same of a business: the retailer, a chain. */
    static boolean areAlike(String one, String other) {
        return one.equals(other) || ALIKE.stream().anyMatch(nouns -> nouns.contains(one) && nouns.contains(other));
    }

    /** Whether a body of this name can be meant by a noun that names do not carry. */
    static boolean fits(String noun, NameWords name) {
        String lower = noun.toLowerCase(Locale.ROOT);
        boolean public_ = name.folded().stream().anyMatch(NAMED::contains);
        String last = name.folded().get(name.size() - 1);
        boolean side = name.folded().stream().anyMatch(SIDE_WORDS::contains) || (name.size() > 1 && last.endsWith("s"));
        if (SIDE.contains(lower)) {
            return side;
        }
        boolean members = name.folded().stream()
                .anyMatch(word -> UNION_WORDS.contains(word) || MEMBERS.contains(word) || word.endsWith("workers"));
        return ANY.contains(lower) || (!public_ && !members) || last.equals("bank");
    }

    /** Whether a capitalized noun is the last word of bodies' names, and of no places': Council. */
    static boolean acts(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0)) && NAMED.contains(lower) && !PLACES.contains(lower);
    }

    /** Whether the word says what a business does, as papers set it before its name: shipbuilder, retailer, lender. */
    static boolean isTrade(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean form = lower.endsWith("maker") || lower.endsWith("builder") || lower.endsWith("miner");
        return (form && lower.length() > MIN_TRADE) || TRADES.contains(lower);
    }

    /** Whether a capitalized noun heads a body's name: Union of "the Ferrymen's Union". */
    static boolean heads(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(word.charAt(0))
                && (NAMED.contains(lower) || ANY.contains(lower) || lower.equals("company"));
    }
}
