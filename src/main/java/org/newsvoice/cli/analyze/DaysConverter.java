package org.newsvoice.cli.analyze;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days on the command line: 2027-06-08, 2027-06-01..2027-06-08, or {@code yesterday} in UTC for schedulers that can name no date. */
final class DaysConverter implements ITypeConverter<Days> {

    private static final String TO = "..";

    private final Clock clock;

    /** For picocli. */
    DaysConverter() {
        this(Clock.systemUTC());
    }

    DaysConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Days convert(String value) {
        int to = value.indexOf(TO);
        LocalDate first = day(to < 0 ? value : value.substring(0, to));
        LocalDate last = to < 0 ? first : day(value.substring(to + TO.length()));
        if (last.isBefore(first)) {
            throw new TypeConversionException("cannot be " + first + TO + last + ". Give the earlier day first.");
        }
        return new Days(first, last);
    }

    private LocalDate day(String value) {
        if (value.equals("yesterday")) {
            return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "cannot be " + value + ". It is 2027-06-08, 2027-06-01..2027-06-08 or yesterday (UTC).");
        }
    }
}
