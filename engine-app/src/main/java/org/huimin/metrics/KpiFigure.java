package org.huimin.metrics;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a dashboard shows it.
 *
 * @param denominator everything below the line, the numerator included
 * @param value in per cent; null if there is nothing to divide by
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
        @Nullable String value,
        @Nullable String target,
        KpiStatus status) {}
