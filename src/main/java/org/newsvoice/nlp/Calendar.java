package org.newsvoice.nlp;

import java.util.Locale;
import java.util.Set;

/** Words of the calendar, which are written like names and are nobody's. Stateless. */
public final class Calendar {

    private static final Set<String> DAYS_AND_MONTHS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "mon.",
            "tues.",
            "wed.",
            "thurs.",
            "fri.",
            "sat.",
            "sun.",
            "sept",
            "oct",
            "nov",
            "feb",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");
    /** Days by which people are called in parts of Africa. */
    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    /** Theresa May and the month, an Easter and the feast. */
    private static final Set<String> NAMES_TOO = Set.of("may", "christmas", "easter");

    private Calendar() {}

    /** Whether {@code word} is a day, a month or "today", and hardly anything else. In any case of letters. */
    public static boolean is(String word) {
        return DAYS_AND_MONTHS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} is the name of a day with its capital letter. */
    public static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** Whether {@code word} is one, or a feast, or the month that is a surname, too. */
    public static boolean canBe(String word) {
        return is(word) || NAMES_TOO.contains(word.toLowerCase(Locale.ROOT));
    }
}
