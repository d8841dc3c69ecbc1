package org.newsvoice.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The wire services, by the names under which bylines and datelines credit them. */
final class NewsAgency {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("ap", "AP"),
            Map.entry("associated press", "AP"),
            Map.entry("reuters", "Reuters"),
            Map.entry("thomson reuters", "Reuters"),
            Map.entry("thomson reuters foundation", "Reuters"),
            Map.entry("afp", "AFP"),
            Map.entry("agence france-presse", "AFP"),
            Map.entry("upi", "UPI"),
            Map.entry("united press international", "UPI"),
            Map.entry("pti", "PTI"),
            Map.entry("press trust of india", "PTI"),
            Map.entry("ians", "IANS"),
            Map.entry("ani", "ANI"),
            Map.entry("dpa", "dpa"),
            Map.entry("xinhua", "Xinhua"),
            Map.entry("tass", "TASS"),
            Map.entry("itar-tass", "TASS"),
            Map.entry("interfax", "Interfax"),
            Map.entry("ria novosti", "RIA Novosti"),
            Map.entry("kyodo", "Kyodo"),
            Map.entry("kyodo news", "Kyodo"),
            Map.entry("yonhap", "Yonhap"),
            Map.entry("bloomberg", "Bloomberg"),
            Map.entry("bloomberg news", "Bloomberg"),
            Map.entry("efe", "EFE"),
            Map.entry("ansa", "ANSA"),
            Map.entry("pa", "PA"),
            Map.entry("press association", "PA"),
            Map.entry("aap", "AAP"),
            Map.entry("australian associated press", "AAP"),
            Map.entry("canadian press", "Canadian Press"),
            Map.entry("cp", "Canadian Press"),
            Map.entry("anadolu agency", "Anadolu"),
            Map.entry("cnn", "CNN"),
            Map.entry("agencies", "Agencies"));

    /** Those of several words, which are no family name, the longest first. */
    private static final List<String> LONG_NAMES = NAMES.keySet().stream()
            .filter(name -> name.indexOf(' ') > 0)
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .toList();

    private NewsAgency() {}

    /** The short name of the agency that {@code words} name and nothing else, in any case, with or without "The" and "Staff". */
    static Optional<String> find(String words) {
        String name = words.strip().toLowerCase(Locale.ROOT);
        name = name.startsWith("the ") ? name.substring(4) : name;
        for (String role : new String[] {" staff", " editorial", " reporter", " writer", " staff writer"}) {
            name = name.endsWith(role) ? name.substring(0, name.length() - role.length()) : name;
        }
        return Optional.ofNullable(NAMES.get(name));
    }

    /** The agency that is behind a name in {@code words} ({@code Ada Osei Associated Press}), as written. */
    static Optional<String> atEndOf(String words) {
        for (String name : LONG_NAMES) {
            int begin = words.length() - name.length();
            if (begin > 1
                    && words.charAt(begin - 1) == ' '
                    && words.regionMatches(true, begin, name, 0, name.length())) {
                return Optional.of(words.substring(begin));
            }
        }
        return Optional.empty();
    }
}
