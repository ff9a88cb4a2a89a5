package org.huimin.metrics;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The months that somebody asks about, both ends included. */
record Window(YearMonth from, YearMonth to) {

    Window {
        if (from.isAfter(to)) {
            throw new PeriodEndsBeforeItBegins(from, to);
        }
    }

    /** From January on, unless they say otherwise: the figures are cumulative. */
    static Window of(@Nullable YearMonth from, @Nullable YearMonth to, LocalDate today) {
        var end = to == null ? YearMonth.from(today) : to;
        return new Window(from == null ? end.withMonth(1) : from, end);
    }

    /** The twelve months before the first one. */
    Window yearBefore() {
        return new Window(from.minusMonths(12), from.minusMonths(1));
    }

    int first() {
        return Period.of(from).number();
    }

    int last() {
        return Period.of(to).number();
    }
}
