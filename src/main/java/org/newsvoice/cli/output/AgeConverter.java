package org.newsvoice.cli.output;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Since when something is not old: 90d for as many days before now, or a date, whose day in UTC begins then. */
final class AgeConverter implements ITypeConverter<Instant> {

    private static final String DAYS = "[0-9]{1,5}d";

    private final Clock clock;

    /** For picocli. */
    AgeConverter() {
        this(Clock.systemUTC());
    }

    AgeConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant convert(String value) {
        if (value.matches(DAYS)) {
            return clock.instant().minus(Duration.ofDays(Long.parseLong(value.substring(0, value.length() - 1))));
        }
        try {
            return LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "cannot be " + value + ". It is days ago, such as 90d, or a day, such as 2027-06-08.");
        }
    }
}
