package org.huimin.metrics;

import java.time.Instant;
import java.time.YearMonth;
import org.huimin.shared.OfficeTime;

/** A month as a number that sorts: 202611. */
record Period(int number) implements Comparable<Period> {

    static Period of(Instant instant) {
        return of(YearMonth.from(OfficeTime.day(instant)));
    }

    static Period of(YearMonth month) {
        return new Period(month.getYear() * 100 + month.getMonthValue());
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(number, other.number);
    }
}
