package org.newsvoice.cli.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class DaysConverterTest {

    /** Evening of the 8th in New York, the 9th in UTC. */
    private final DaysConverter days =
            new DaysConverter(Clock.fixed(Instant.parse("2027-06-09T01:00:00Z"), ZoneId.of("America/New_York")));

    @Test
    void yesterdayIsThatOfUtc() {
        assertEquals(
                List.of(LocalDate.of(2027, 6, 8)), days.convert("yesterday").list());
        assertEquals(
                List.of(LocalDate.of(2027, 6, 1)), days.convert("2027-06-01").list());
        assertEquals(3, days.convert("2027-06-06..yesterday").list().size());
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertThrows(TypeConversionException.class, () -> days.convert("2027-02-30"));
        assertThrows(TypeConversionException.class, () -> days.convert("tonight"));
        assertThrows(TypeConversionException.class, () -> days.convert("2027-06-02..2027-06-01"));
    }
}
