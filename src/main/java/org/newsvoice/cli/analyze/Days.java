package org.newsvoice.cli.analyze;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days from {@code first} to {@code last}, both included. */
record Days(LocalDate first, LocalDate last) {

    Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** As {@code --date} takes them. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }

    /** All days, in order. */
    List<LocalDate> list() {
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .toList();
    }
}
