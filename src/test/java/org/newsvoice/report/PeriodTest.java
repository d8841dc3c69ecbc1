package org.newsvoice.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsvoice.report.OutletVolume.Health;

class PeriodTest {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 6, 8);

    private static Period period(LocalDate first, LocalDate last) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        days.put(first, 1L);
        days.put(last, 1L);
        return Period.of(days);
    }

    @Test
    void stepsAreAsLongAsThePeriodNeeds() {
        assertEquals(TimeUnit.DAY, period(TUESDAY, TUESDAY.plusDays(91)).unit());
        assertEquals(TimeUnit.WEEK, period(TUESDAY, TUESDAY.plusDays(92)).unit());
        assertEquals(TimeUnit.MONTH, period(TUESDAY, TUESDAY.plusYears(7)).unit());
        assertEquals(TimeUnit.YEAR, period(TUESDAY, TUESDAY.plusYears(120)).unit());
    }

    @Test
    void weeksBeginOnMonday() {
        Period weeks = period(TUESDAY, TUESDAY.plusDays(100));
        assertEquals(TUESDAY.minusDays(1), weeks.starts().get(0));
        assertEquals(15, weeks.starts().size());
        assertEquals(14, weeks.step(TimeUnit.WEEK.start(TUESDAY.plusDays(100))));
        assertEquals(-1, weeks.step(TUESDAY));
    }

    @Test
    void oneMisdatedStoryDoesNotFlattenThePicture() {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        for (int i = 0; i < 30; i++) {
            days.put(TUESDAY.plusDays(i), 10L);
        }
        days.put(LocalDate.EPOCH, 1L);
        Period period = Period.of(days);
        assertEquals(30, period.starts().size());
        assertEquals(1, period.outside());
    }

    @Test
    void undatedStoriesHaveNoPeriod() {
        assertTrue(Period.of(new TreeMap<>()).isEmpty());
        assertEquals(List.of(), Period.of(new TreeMap<>()).inAtMost(3).starts());
    }

    @Test
    void silentAndThinStepsShow() {
        OutletVolume daily = new OutletVolume("harbour-post", 31, 0, List.of(9L, 10L, 0L, 3L, 9L));
        assertEquals(Health.SILENT, daily.health(2));
        assertEquals(Health.USUAL, daily.health(3));
        assertEquals(Health.THIN, new OutletVolume("p", 22, 0, List.of(10L, 10L, 2L)).health(2));
        OutletVolume rare = new OutletVolume("isle-times", 1, 0, List.of(0L, 0L, 1L));
        assertEquals(0, rare.count(Health.SILENT));
    }
}
