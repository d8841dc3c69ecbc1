package org.newsvoice.parse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsvoice.article.PublishedTime;

/**
 * Reads the times that newsrooms print: {@code June 8, 2017 7:16:54 pm}, {@code Fri Jul 6, 2007 9:42am EDT},
 * {@code Updated 3:15 PM ET, Mon May 5, 2014}, {@code 8 June 2017}, ISO 8601, RFC 1123. A date without a time is its first
 * moment. Numbers alone are read where one can be no month
 * ({@code 25/12/2030}) and behind dots ({@code 3.4.2014}), not as {@code 3/4/2014}: nobody can tell the month. Immutable and thread-safe.
 */
final class PublishedTimeParser {

    private static final int MAX_CHARS = 120;
    private static final String MONTH = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
            + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final List<Pattern> DATES = List.of(
            pattern("(?<![\\d-])(?<year>\\d{4})(?<by>[-/.])(?<number>\\d{1,2})\\k<by>(?<day>\\d{1,2})(?!\\d)"),
            // Where one number can be no month, or the dots tell the order: 25/12/2030, 12/25/2030, 5.12.2030.
            pattern(
                    "(?<![\\d/.-])(?<day>1[3-9]|2\\d|3[01])(?<by>[-/.])(?<number>\\d{1,2})\\k<by>(?<year>\\d{4})(?!\\d)"),
            pattern(
                    "(?<![\\d/.-])(?<number>\\d{1,2})(?<by>[-/])(?<day>1[3-9]|2\\d|3[01])\\k<by>(?<year>\\d{4})(?!\\d)"),
            pattern("(?<![\\d/.-])(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)"),
            pattern("\\b" + MONTH + "\\s+" + DAY + "\\s*,?\\s+(?<year>\\d{4})\\b"),
            pattern("\\b" + DAY + "(?:\\s+of)?[\\s-]+" + MONTH + ",?[\\s-]+(?<year>\\d{4})\\b"));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern TIME = pattern("(?<![\\d:.])(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})"
            + "(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?)?\\s*(?:(?<half>[ap])\\.?m\\b\\.?)?");
    private static final Pattern ZONE = pattern(
            "(?:UTC|GMT)?\\s?(?<offset>[+-]\\d{2}:?\\d{2})(?!\\d)|(?:UTC|GMT)\\s?(?<hours>[+-]\\d{1,2})(?![\\d:])|\\b(?<name>[A-Z]{1,4})\\b");
    private static final Pattern WORDING =
            pattern("\\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\\b"
                    + "|\\b(?:first|last|originally)?\\s*(?:published|updated|posted|modified|created|edited|filed)\\b"
                    + "|\\b(?:date|time|on|at|hours|hrs|local|T)\\b");
    /** What is older is a program's word for no date: 0001-01-01. */
    private static final Instant FIRST_NEWSPAPER = Instant.parse("1605-01-01T00:00:00Z");

    /** Seconds, milliseconds, microseconds, nanoseconds; with a fraction, and as Parquet's and pandas's numbers are printed. */
    private static final Pattern EPOCH =
            pattern("(\\d{9,10}|\\d{12,13}|\\d{15,16}|\\d{18,19})(?:\\.(\\d+))?|(\\d\\.\\d{4,18}E(?:9|1[12]))");
    /** Compact forms: 20300102, 20300102T100000Z, 20300102100000. */
    private static final Pattern COMPACT = pattern(
            "((?:1[6-9]|20|21)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[T ]?([01]\\d|2[0-3]):?([0-5]\\d)(?::?([0-5]\\d)(?:\\.\\d+)?)?)?(Z|[+-]\\d{2}:?\\d{2})?");
    /** Twitter's and C's: Wed Jan 02 10:00:00 +0000 2030. */
    private static final Pattern YEAR_LAST = pattern(
            "(?:\\w{3,9},? )?(\\w{3} {1,2}\\d{1,2}) (\\d{2}:\\d{2}(?::\\d{2})?) ([+-]\\d{4} |[A-Z]{2,4} )?(\\d{4})");

    private static final Pattern ZONE_NAME = pattern("\\s*\\[?\\b([A-Z][a-z]+(?:/[A-Z][A-Za-z_]+){1,2})]?\\s*$");
    /** .NET's /Date(1893578400000+0100)/: the number says all. */
    private static final Pattern WRAPPED = pattern("\\\\?/?Date\\((\\d+)(?:[+-]\\d{4})?\\)\\\\?/?");
    /** JavaScript's Wed Jan 02 2030 11:00:00 GMT+0100 (Central European Standard Time). */
    private static final Pattern NAMED_BEHIND = pattern("(?<=[+-]\\d{4})\\s*\\([^()]{2,60}\\)$");

    private static final Pattern HOUR_OFFSET =
            pattern("(?<=\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?)\\s?([+-]\\d{2})$");
    /** ISO 8601 without minutes: 2030-01-02T10Z. */
    private static final Pattern HOUR_ONLY = pattern("(?<=^\\d{4}-\\d{2}-\\d{2})(T\\d{2})(?=$|Z|[+-])");

    private static final Pattern CONTROLS = pattern("[\\p{Cntrl}\\u200e\\u200f]+");

    private static final BigDecimal MAX_SECONDS = BigDecimal.valueOf(100_000_000_000L);

    private final ZoneId defaultZone;

    PublishedTimeParser(ZoneId defaultZone) {
        this.defaultZone = defaultZone;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The time in a record's field, which may also be seconds or milliseconds since 1970. */
    Optional<PublishedTime> parseField(String field) {
        String plain = CONTROLS.matcher(field).replaceAll(" ").strip();
        Matcher wrapped = WRAPPED.matcher(plain);
        plain = wrapped.matches()
                ? wrapped.group(1)
                : NAMED_BEHIND.matcher(plain).replaceFirst("");
        if (EPOCH.matcher(plain).matches()) {
            return epoch(new BigDecimal(plain));
        }
        Matcher compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return parse(separated(compact));
        }
        Matcher yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            String zone = yearLast.group(3) == null ? "" : yearLast.group(3);
            return parse(yearLast.group(1) + ", " + yearLast.group(4) + " " + yearLast.group(2) + " " + zone.strip());
        }
        Matcher named = ZONE_NAME.matcher(plain);
        if (named.find()) {
            return parseIn(named.group(1), plain.substring(0, named.start()));
        }
        return parse(HOUR_OFFSET
                .matcher(HOUR_ONLY.matcher(plain).replaceFirst("$1:00"))
                .replaceFirst("$1:00"));
    }

    private static Optional<PublishedTime> epoch(BigDecimal number) {
        BigDecimal seconds = number;
        while (seconds.compareTo(MAX_SECONDS) >= 0) {
            seconds = seconds.movePointLeft(3);
        }
        long millis = seconds.movePointRight(3).longValue();
        return Optional.of(new PublishedTime(Instant.ofEpochMilli(millis), "UTC", false));
    }

    private static String separated(Matcher compact) {
        String date = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        String seconds = compact.group(6) == null ? "00" : compact.group(6);
        String zone = compact.group(7) == null ? "" : compact.group(7);
        return compact.group(4) == null
                ? date
                : date + " " + compact.group(4) + ":" + compact.group(5) + ":" + seconds + zone;
    }

    /** The time in the zone that the field names ({@code Europe/Berlin}); an offset before the name counts. */
    private Optional<PublishedTime> parseIn(String zone, String time) {
        try {
            Optional<PublishedTime> read = new PublishedTimeParser(ZoneId.of(zone)).parse(time.strip());
            return read.map(found -> new PublishedTime(found.at(), zone, false));
        } catch (DateTimeException noZone) {
            return parse(time);
        }
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
            String given = Stream.of("offset", "hours", "name")
                    .map(zone::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            if (TimeZones.find(given).isPresent()) {
                return given;
            }
        }
        return "";
    }

    private static LocalDate date(Matcher date) {
        boolean numeric = date.pattern().pattern().contains("<number>");
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
