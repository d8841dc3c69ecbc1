package org.newsvoice.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place, agency and date at the head of a story: {@code NEW YORK (Reuters) - }, {@code LONDON, March 3 (AP) —},
 * {@code ERIE, Pa. — }, {@code (CNN) -- }, {@code BIRMINGHAM, Alabama (Reuters) }.
 *
 * @param place as given, but words in capitals like a name ({@code New York}); null when there is none
 * @param agency short name of the wire service, null when none is credited
 * @param date as given, with its year ({@code March 3, 2027}); null if the dateline has no date or no year
 * @param length number of characters that it takes, white space behind it included
 */
record Dateline(
        @Nullable String place,
        @Nullable String agency,
        @Nullable String date,
        int length) {

    /** As much of a paragraph as matters. */
    static final int MAX_CHARS = 140;

    private static final Pattern CREDITED = Pattern.compile(
            "(?<before>[^(]{0,80}?)\\s*\\((?<credit>[^()]{2,40})\\)\\s*(?<dash>--?|[–—:])?\\s*", Pattern.DOTALL);
    private static final Pattern DASHED = Pattern.compile(
            "(?:[*+@]{1,8}\\s*)?(?<before>[^(—–]{2,60}?)\\s*(?:--|[–—]|(?<=[\\s\\d])-(?=\\s))"
                    + "(?!\\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?: -|-\\s))\\s*",
            Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile(
            ",?\\s*(?:--?\\s*)?\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? *)?"
                    + "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d{1,2}|\\d{1,2}\\s+[a-z]{3,9})"
                    + "(?:,?\\s*\\d{4})?,?\\s*$",
            Pattern.CASE_INSENSITIVE);
    /** A date that says which year it is of. */
    private static final Pattern WITH_YEAR = Pattern.compile("\\b\\d{4}\\b");
    /** A month and a day with a letter wrong: the Reuters corpus of 1987 has "Narch 2" and "Mach 4". */
    private static final Pattern MISPRINTED_DATE = Pattern.compile(",\\s+\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}$");

    private static final Pattern MONTH = Pattern.compile(
            "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACES = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:(?:\\s*[/,&]\\s*|\\s+)(?:(?:and|of|de|la|du|al|on|the) )?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,7}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}.'’-]{2,}.*", Pattern.DOTALL);
    private static final Pattern HOUSE = Pattern.compile("\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,3}");
    private static final Set<String> LABELS = Set.of(
            "BREAKING",
            "UPDATE",
            "UPDATED",
            "LIVE",
            "WATCH",
            "VIDEO",
            "PHOTO",
            "PHOTOS",
            "EXCLUSIVE",
            "ANALYSIS",
            "OPINION",
            "FACTBOX",
            "TIMELINE",
            "CORRECTION",
            "CORRECTED",
            "NOTE",
            "READ",
            "RELATED",
            "MORE",
            "FILE",
            "ADVERTISEMENT");
    private static final List<String> SMALL_WORDS =
            List.of("of", "de", "la", "du", "au", "and", "on", "the", "upon", "sur");

    /** The dateline that {@code paragraph} begins with. */
    static Optional<Dateline> find(String paragraph) {
        String head = paragraph.length() > MAX_CHARS ? paragraph.substring(0, MAX_CHARS) : paragraph;
        Optional<Dateline> credited = credited(head);
        return credited.isPresent() ? credited : dashed(head);
    }

    private static Optional<Dateline> credited(String head) {
        Matcher found = CREDITED.matcher(head);
        if (!found.lookingAt() || found.end() == head.length()) {
            return Optional.empty();
        }
        String credit = found.group("credit").strip();
        Optional<String> wire = NewsAgency.find(credit.replaceAll("[/!,].*", ""));
        wire = wire.isPresent() ? wire : NewsAgency.find(credit.replaceAll("\\s.*", ""));
        boolean dashed = found.group("dash") != null;
        String place = withoutDate(found.group("before"));
        boolean capitals = CAPITALS.matcher(place).matches();
        boolean credible = wire.isPresent()
                ? dashed || capitals || place.isEmpty()
                : dashed && capitals && HOUSE.matcher(credit).matches();
        if (!credible || !(place.isEmpty() || isPlace(place))) {
            return Optional.empty();
        }
        return Optional.of(
                new Dateline(named(place), wire.orElse(credit), fullDate(found.group("before")), found.end()));
    }

    private static Optional<Dateline> dashed(String head) {
        Matcher found = DASHED.matcher(head);
        if (!found.lookingAt() || found.end() == head.length()) {
            return Optional.empty();
        }
        char next = head.charAt(found.end());
        boolean sentence = Character.isUpperCase(next) || Character.isDigit(next) || "\"'“‘$£€".indexOf(next) >= 0;
        String before = withoutDate(found.group("before"));
        boolean misprinted = CAPITALS.matcher(before).matches()
                && !Character.isDigit(next)
                && MISPRINTED_DATE.matcher(before).find();
        String place = misprinted ? MISPRINTED_DATE.matcher(before).replaceFirst("") : before;
        String first = place.split("[\\s,/]+", 2)[0];
        boolean capitals = CAPITALS.matcher(place).matches() && first.equals(first.toUpperCase(Locale.ROOT));
        // A place with a date is a dateline in any case, and before any word: <Quay Bank>, de Vries.
        boolean dated = !place.isEmpty()
                && MONTH.matcher(found.group("before").substring(place.length()))
                        .find();
        boolean credible = dated || (capitals && sentence && regionsOnly(place));
        if (!credible || LABELS.contains(first) || !isPlace(place)) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(named(place), null, fullDate(found.group("before")), found.end()));
    }

    /** Whether words that are not all capitals come only after a comma, as a country or state does. */
    private static boolean regionsOnly(String place) {
        String city = place.split(",", 2)[0];
        return city.equals(city.toUpperCase(Locale.ROOT))
                && city.split("\\s+").length <= 3
                && place.split("\\s+").length <= 6;
    }

    /** The date at the end of {@code before} if it has a year: which year "March 3" is of, nobody can tell. */
    private static @Nullable String fullDate(String before) {
        Matcher date = DATE.matcher(before);
        return date.find() && WITH_YEAR.matcher(date.group()).find()
                ? date.group().strip().replaceAll("^[,\\s-]+|[,\\s]+$", "")
                : null;
    }

    private static String withoutDate(String before) {
        return DATE.matcher(before).replaceFirst("").strip();
    }

    private static boolean isPlace(String words) {
        return PLACES.matcher(words).matches();
    }

    private static @Nullable String named(String place) {
        if (place.isEmpty()) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        Matcher words =
                Pattern.compile("[\\p{L}\\p{M}.'’]+|[^\\p{L}\\p{M}.'’]+").matcher(place);
        while (words.find()) {
            name.append(asName(words.group(), name.isEmpty()));
        }
        return name.toString().replaceAll("\\s*/\\s*", "/").replaceAll("\\s+", " ");
    }

    private static String asName(String word, boolean first) {
        boolean initials = word.indexOf('.') >= 0 && word.indexOf('.') < word.length() - 1;
        if (word.length() < 2 || initials || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return !first && SMALL_WORDS.contains(lower) ? lower : word.charAt(0) + lower.substring(1);
    }
}
