package org.huimin.metrics;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure month by month, always from January on, as it is reported; beside it the same months of the year before.
 *
 * @param sums what was counted in a span of months
 */
record Trend(Function<Window, Sums> sums) {

    List<Point> of(YearMonth end) {
        return IntStream.rangeClosed(1, end.getMonthValue())
                .mapToObj(end::withMonth)
                .map(month -> new Point(
                        month,
                        cumulative(month),
                        cumulative(month.minusYears(1)).percent()))
                .toList();
    }

    private Fraction cumulative(YearMonth end) {
        return sums.apply(new Window(end.withMonth(1), end)).rate();
    }

    /** Adds up what was read at once, month by month. */
    static Function<Window, Sums> adding(List<Figures.Month> counted) {
        return window -> counted.stream()
                .filter(month -> counts(month, window))
                .map(Figures.Month::sums)
                .reduce(Sums.NOTHING, Sums::plus);
    }

    /** A flow in its month, a stock ever since; as the sums of a window are read. */
    private static boolean counts(Figures.Month month, Window window) {
        int period = month.period().number();
        return period <= window.last() && (month.measure() == Measure.STOCK || period >= window.first());
    }

    /** @param lastYear in per cent; null if there was nothing to divide by */
    record Point(
            YearMonth month,
            long numerator,
            long denominator,
            @Nullable String value,
            @Nullable String lastYear) {

        Point(YearMonth month, Fraction rate, @Nullable String lastYear) {
            this(month, rate.numerator(), rate.denominator(), rate.percent(), lastYear);
        }
    }
}
