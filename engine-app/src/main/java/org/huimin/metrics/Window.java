package org.huimin.metrics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
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

    /** The same months, cut in two before each of those that lie inside. */
    List<Window> cutAt(List<YearMonth> months) {
        var beginnings = new TreeSet<>(months);
        beginnings.removeIf(month -> !month.isAfter(from) || month.isAfter(to));
        beginnings.add(from);
        return beginnings.stream()
                .map(begin -> new Window(begin, endOf(begin, beginnings)))
                .toList();
    }

    private YearMonth endOf(YearMonth begin, NavigableSet<YearMonth> beginnings) {
        var next = beginnings.higher(begin);
        return next == null ? to : next.minusMonths(1);
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
