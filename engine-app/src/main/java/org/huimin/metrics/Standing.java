package org.huimin.metrics;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonGroup;
import org.jspecify.annotations.Nullable;

/**
 * Where one case stands in one figure: a row of {@code kpi_case}.
 *
 * @param item which of several things in the case; empty where the case counts as a whole
 * @param period the month of the milestone that brought it there
 * @param groups of people that it counts for, beside the sum of all
 * @param until the month in which a stock ended; null while it lasts, and for a flow
 */
record Standing(
        CaseNumber caseNumber,
        String definition,
        String item,
        Period period,
        @Nullable Period until,
        Sort sort,
        Place place,
        Set<PersonGroup> groups,
        String milestone,
        Source source,
        LocalDate happenedOn) {

    /** What it adds to the sums, month by month; a stock that ends takes away again what it had added. */
    Stream<Point> points() {
        return Stream.concat(Stream.of((PersonGroup) null), groups.stream()).flatMap(this::points);
    }

    private Stream<Point> points(@Nullable PersonGroup group) {
        var begins = point(group, period, 1);
        return until == null ? Stream.of(begins) : Stream.of(begins, point(group, until, -1));
    }

    private Point point(@Nullable PersonGroup group, Period month, long amount) {
        return new Point(
                new Point.Key(definition, place, group, month, sort.side(), sort.measure()), sort.reason(), amount);
    }
}
