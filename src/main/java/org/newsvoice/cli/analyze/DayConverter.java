package org.newsvoice.cli.analyze;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line: 2027-06-08, or {@code yesterday} in UTC for schedulers that can name no date. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private final Clock clock;

    /** For picocli. */
    DayConverter() {
        this(Clock.systemUTC());
    }

    DayConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public LocalDate convert(String value) {
        if (value.equals("yesterday")) {
            return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC)
                    .minusDays(1);
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is no date: give 2027-06-08, or yesterday (UTC)");
        }
    }
}
