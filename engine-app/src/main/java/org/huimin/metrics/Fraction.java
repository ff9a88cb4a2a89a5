package org.huimin.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A rate as it is: two whole numbers. It is rounded only to be shown. */
record Fraction(long numerator, long denominator) {

    /** In per cent with two decimals; null if there is nothing to divide by. */
    @Nullable
    String percent() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** Compared before any rounding: 489 of 499 shows 98.00 and still misses 98 of 100. */
    KpiStatus against(Fraction target) {
        if (denominator == 0) {
            return KpiStatus.NOT_APPLICABLE;
        }
        long ours = Math.multiplyExact(numerator, target.denominator);
        long theirs = Math.multiplyExact(target.numerator, denominator);
        return ours >= theirs ? KpiStatus.MET : KpiStatus.MISSED;
    }
}
