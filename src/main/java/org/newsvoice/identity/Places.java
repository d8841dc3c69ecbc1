package org.newsvoice.identity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Places, peoples, parties and houses of parliament, which a title names without naming a firm. Stateless. */
final class Places {

    private static final int STEM = 4;

    private static final Set<String> OTHERS = Set.of(
            "alabama",
            "alaska",
            "arizona",
            "arkansas",
            "california",
            "colorado",
            "connecticut",
            "delaware",
            "florida",
            "georgia",
            "hawaii",
            "idaho",
            "illinois",
            "indiana",
            "iowa",
            "kansas",
            "kentucky",
            "louisiana",
            "maine",
            "maryland",
            "massachusetts",
            "michigan",
            "minnesota",
            "mississippi",
            "missouri",
            "montana",
            "nebraska",
            "nevada",
            "hampshire",
            "jersey",
            "mexico",
            "york",
            "carolina",
            "dakota",
            "ohio",
            "oklahoma",
            "oregon",
            "pennsylvania",
            "rhode",
            "island",
            "tennessee",
            "texas",
            "utah",
            "vermont",
            "virginia",
            "washington",
            "wisconsin",
            "wyoming",
            "north",
            "south",
            "east",
            "west",
            "american",
            "americas",
            "america",
            "british",
            "britain",
            "english",
            "england",
            "scottish",
            "scotland",
            "welsh",
            "french",
            "german",
            "dutch",
            "swiss",
            "greek",
            "spanish",
            "danish",
            "swedish",
            "finnish",
            "polish",
            "turkish",
            "irish",
            "european",
            "europe",
            "asian",
            "african",
            "africa",
            "london",
            "paris",
            "republican",
            "democrat",
            "democratic",
            "democrats",
            "republicans",
            "gop",
            "labour",
            "conservative",
            "senate",
            "house",
            "congress",
            "parliament",
            "white",
            "party",
            "state",
            "federal",
            "national",
            "international",
            "united",
            "states",
            "kingdom",
            "union",
            "city",
            "county");

    private static final Set<String> COUNTRIES = countries();

    private Places() {}

    /** Whether a folded word is one: "Nevada", "Mexican", "Senate". */
    static boolean isPlace(String word) {
        if (OTHERS.contains(word) || COUNTRIES.contains(word)) {
            return true;
        }
        boolean people = word.endsWith("an") || word.endsWith("ish") || word.endsWith("ese") || word.endsWith("i");
        return people
                && word.length() > STEM + 1
                && COUNTRIES.stream().anyMatch(country -> country.startsWith(word.substring(0, STEM)));
    }

    private static Set<String> countries() {
        Set<String> words = new HashSet<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale("en", code).getDisplayCountry(Locale.ENGLISH))
                .flatMap(name -> Arrays.stream(name.split("[^\\p{L}]+")))
                .map(Folding::word)
                .filter(word -> word.length() >= STEM)
                .forEach(words::add);
        return words;
    }
}
