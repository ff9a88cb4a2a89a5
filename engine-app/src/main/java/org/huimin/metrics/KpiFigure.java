package org.huimin.metrics;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a dashboard shows it.
 *
 * @param denominator everything below the line, the numerator included
 * @param usualExcluded in per cent, what share was excluded in the twelve months before; null if nothing was looked at
 * @param excludedAboveUsual whether the share is higher now, which asks for a look
 * @param value in per cent; null if there is nothing to divide by
 * @param target in per cent; null where nobody has set one
 * @param shortOf how many of those that failed would have to have succeeded, so that the target were met
 * @param bears how many more failures the figure can take and still meet the target
 */
record KpiFigure(
        String id,
        int version,
        String basis,
        String name,
        String population,
        YearMonth from,
        YearMonth to,
        String unit,
        long numerator,
        long denominator,
        long excluded,
        @Nullable String usualExcluded,
        boolean excludedAboveUsual,
        @Nullable String value,
        @Nullable String target,
        KpiStatus status,
        long shortOf,
        long bears) {}
