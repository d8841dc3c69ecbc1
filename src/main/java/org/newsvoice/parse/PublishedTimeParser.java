package org.newsvoice.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.PublishedTime;

/**
 * Reads the times that newsrooms print: {@code June 8, 2017 7:16:54 pm}, {@code Fri Jul 6, 2007 9:42am EDT},
 * {@code Updated 3:15 PM ET, Mon May 5, 2014}, {@code 8 June 2017}, ISO 8601, RFC 1123. A date without a time is its first
 * moment. Numbers alone ({@code 3/4/2014}) are not read: nobody can tell the month. Immutable and thread-safe.
 */
final class PublishedTimeParser {

    private static final int MAX_CHARS = 120;
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
            + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final List<Pattern> DATES = List.of(
            pattern("(?<![\\d-])(?<year>\\d{4})[-/](?<number>\\d{2})[-/](?<day>\\d{2})(?!\\d)"),
            pattern("\\b" + MONTH + "\\s+" + DAY + "\\s*,?\\s+(?<year>\\d{4})\\b"),
            pattern("\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(?<year>\\d{4})\\b"));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern TIME = pattern("(?<![\\d:.])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})"
            + "(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?)?\\s*(?:(?<half>[ap])\\.?m\\b\\.?)?");
    private static final Pattern ZONE =
            pattern("(?:UTC|GMT)?\\s?(?<offset>[+-]\\d{2}:?\\d{2})(?!\\d)|\\b(?<name>[A-Z]{1,4})\\b");
    private static final Pattern WORDING =
            pattern("\\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\\b"
                    + "|\\b(?:first|last|originally)?\\s*(?:published|updated|posted|modified|created|edited|filed)\\b"
                    + "|\\b(?:date|time|on|at|hours|hrs|local|T)\\b");
    /** What is older is a program's word for no date: 0001-01-01. */
    private static final Instant FIRST_NEWSPAPER = Instant.parse("1605-01-01T00:00:00Z");

    private static final Pattern EPOCH = pattern("\\d{9,10}|\\d{12,13}");

    private final ZoneId defaultZone;

    PublishedTimeParser(ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The time in a record's field, which may also be seconds or milliseconds since 1970. */
    Optional<PublishedTime> parseField(String field) {
        if (EPOCH.matcher(field).matches()) {
            long number = Long.parseLong(field);
            Instant at = field.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
            return Optional.of(new PublishedTime(at, "UTC", false));
        }
        return parse(field);
    }

    /** The time that {@code line} tells; empty when it tells anything else beside. */
    Optional<PublishedTime> parse(String line) {
        if (line.length() > MAX_CHARS) {
            return Optional.empty();
        }
        for (Pattern pattern : DATES) {
            Matcher date = pattern.matcher(line);
            if (date.find()) {
                return withTime(date, line.substring(0, date.start()) + " T " + line.substring(date.end()))
                        .filter(time -> !time.at().isBefore(FIRST_NEWSPAPER));
            }
        }
        return Optional.empty();
    }

    private Optional<PublishedTime> withTime(Matcher date, String rest) {
        Matcher time = TIME.matcher(rest);
        boolean timed = false;
        while (!timed && time.find()) {
            timed = time.group("minute") != null || time.group("half") != null;
        }
        String others = timed ? rest.substring(0, time.start()) + " " + rest.substring(time.end()) : rest;
        others = WORDING.matcher(others).replaceAll(" ");
        String zone = zone(others);
        String unread = zone.isEmpty() ? others : others.replace(zone, "").replaceFirst("(?i)UTC|GMT", "");
        if (unread.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        try {
            ZoneId known = zone.isEmpty() ? defaultZone : TimeZones.find(zone).orElse(defaultZone);
            LocalTime clock = timed ? clock(time) : LocalTime.MIDNIGHT;
            Instant at = date(date).atTime(clock).atZone(known).toInstant();
            return Optional.of(new PublishedTime(at, zone.isEmpty() ? defaultZone.getId() : zone, zone.isEmpty()));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** The zone as given, empty when none is or none that is known. */
    private static String zone(String words) {
        Matcher zone = ZONE.matcher(words);
        while (zone.find()) {
            String given = zone.group("offset") == null ? zone.group("name") : zone.group("offset");
            if (TimeZones.find(given).isPresent()) {
                return given;
            }
        }
        return "";
    }

    private static LocalDate date(Matcher date) {
        boolean numeric = date.pattern().equals(DATES.get(0));
        int month = numeric
                ? Integer.parseInt(date.group("number"))
                : 1 + MONTHS.indexOf(date.group("month").toLowerCase(Locale.ROOT));
        return LocalDate.of(Integer.parseInt(date.group("year")), month, Integer.parseInt(date.group("day")));
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group("hour"));
        String half = time.group("half");
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return LocalTime.of(hour, number(time, "minute"), number(time, "second"));
    }

    private static int number(Matcher time, String group) {
        return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
    }
}
