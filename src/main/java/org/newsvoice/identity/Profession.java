package org.newsvoice.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a title says somebody is: names of firms and places as they are, professions by class. Stateless. */
final class Profession {

    private static final String CLASS = "/";
    private static final Map<String, List<String>> CLASSES = Map.of(
            "law", List.of("lawyer", "counsel", "law", "prosecutor", "solicitor", "barrister", "coroner"),
            "business",
                    List.of(
                            "executive",
                            "ceo",
                            "cfo",
                            "coo",
                            "banker",
                            "analyst",
                            "strategist",
                            "trader",
                            "economist",
                            "broker",
                            "investment",
                            "investor",
                            "financier"),
            "politics",
                    List.of(
                            "senator",
                            "sen",
                            "rep",
                            "representative",
                            "congressman",
                            "congresswoman",
                            "governor",
                            "gov",
                            "mayor",
                            "minister",
                            "secretary",
                            "lawmaker",
                            "legislator",
                            "premier",
                            "councilwoman",
                            "councillor",
                            "assemblyman",
                            "assemblywoman",
                            "candidate",
                            "chancellor",
                            "councilman"),
            "scholarship", List.of("professor", "researcher", "scientist", "historian", "scholar"),
            "sport",
                    List.of(
                            "player",
                            "striker",
                            "quarterback",
                            "coach",
                            "goalkeeper",
                            "pitcher",
                            "golfer",
                            "midfielder",
                            "defender",
                            "forward",
                            "winger",
                            "batsman",
                            "bowler",
                            "sprinter",
                            "swimmer",
                            "jockey",
                            "boxer"),
            "arts",
                    List.of(
                            "actor",
                            "actress",
                            "singer",
                            "musician",
                            "novelist",
                            "painter",
                            "rapper",
                            "guitarist",
                            "drummer",
                            "pianist",
                            "sculptor",
                            "dancer",
                            "comedian",
                            "filmmaker"),
            "force",
                    List.of(
                            "sheriff",
                            "detective",
                            "sergeant",
                            "policeman",
                            "constable",
                            "firefighter",
                            "colonel",
                            "captain"),
            "trade",
                    List.of(
                            "baker",
                            "butcher",
                            "farmer",
                            "fisherman",
                            "plumber",
                            "carpenter",
                            "electrician",
                            "mechanic",
                            "hairdresser",
                            "chef",
                            "cook",
                            "waiter",
                            "waitress",
                            "bricklayer",
                            "gardener",
                            "shepherd"),
            "medicine",
                    List.of(
                            "surgeon",
                            "physician",
                            "nurse",
                            "cardiologist",
                            "oncologist",
                            "paediatrician",
                            "pediatrician",
                            "dentist",
                            "paramedic",
                            "midwife"));

    private static final Pattern FORMER = Pattern.compile("\\b(?:former|ex|then|retired)\\b", Pattern.CASE_INSENSITIVE);

    private Profession() {}

    /** Names and classes; none for null and for a former office, which does not say what somebody is now. */
    static Set<String> of(@Nullable String title) {
        Set<String> told = new LinkedHashSet<>();
        if (title == null || FORMER.matcher(title).find()) {
            return told;
        }
        told.addAll(TitleTerms.names(title));
        Set<String> words = TitleTerms.of(title);
        CLASSES.forEach((name, members) -> {
            if (members.stream().anyMatch(words::contains)) {
                told.add(CLASS + name);
            }
        });
        return told;
    }

    /** Whether both have firms and none in common, or both have professions and nothing in common. */
    static boolean differ(Set<String> one, Set<String> other) {
        if (haveOtherFirms(one, other)) {
            return true;
        }
        return hasClass(one) && hasClass(other) && one.stream().noneMatch(other::contains);
    }

    private static boolean haveOtherFirms(Set<String> one, Set<String> other) {
        return hasName(one)
                && hasName(other)
                && one.stream().noneMatch(word -> !word.startsWith(CLASS) && other.contains(word))
                && !isWrittenTogether(one, other)
                && !isWrittenTogether(other, one);
    }

    /** "JP Morgan" and "JPMorgan": a word of the one is two of the other's. */
    private static boolean isWrittenTogether(Set<String> apart, Set<String> together) {
        for (String word : together) {
            for (int at = 2; at < word.length() - 1; at++) {
                if (apart.contains(word.substring(0, at)) && apart.contains(word.substring(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One word for a namesake's identity: the first firm, else the class. */
    static String sense(Set<String> told) {
        return told.stream()
                .sorted()
                .filter(word -> !word.startsWith(CLASS))
                .findFirst()
                .orElseGet(() -> told.stream().sorted().findFirst().orElse(""));
    }

    /** Whether a firm or a place is among what is told. */
    static boolean hasName(Set<String> told) {
        return told.stream().anyMatch(word -> !word.startsWith(CLASS));
    }

    private static boolean hasClass(Set<String> told) {
        return told.stream().anyMatch(word -> word.startsWith(CLASS));
    }
}
