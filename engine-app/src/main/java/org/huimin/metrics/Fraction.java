package org.huimin.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A rate as it is: two whole numbers. It is rounded only to be shown. */
record Fraction(long numerator, long denominator) {

    /** By the exact value; what has nothing to divide by comes last. */
    static final Comparator<Fraction> BEST_FIRST = (one, other) -> one.denominator == 0 || other.denominator == 0
            ? Boolean.compare(one.denominator == 0, other.denominator == 0)
            : Long.compare(
                    Math.multiplyExact(other.numerator, one.denominator),
                    Math.multiplyExact(one.numerator, other.denominator));

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
    KpiStatus against(@Nullable Fraction target) {
        if (denominator == 0 || target == null) {
            return KpiStatus.NOT_APPLICABLE;
        }
        return BEST_FIRST.compare(this, target) <= 0 ? KpiStatus.MET : KpiStatus.MISSED;
    }

    /** Whether it is the larger of the two; nothing exceeds, or is exceeded by, what has nothing to divide by. */
    boolean exceeds(Fraction other) {
        return denominator != 0 && other.denominator != 0 && BEST_FIRST.compare(this, other) < 0;
    }

    /** By how many the numerator is too small for the target: 489 of 499 are one short of 98 of 100. */
    long shortOf(Fraction target) {
        long needed = -Math.floorDiv(-Math.multiplyExact(target.numerator, denominator), target.denominator);
        return Math.max(0, needed - numerator);
    }

    /** How many more may join the denominator alone before the target is missed; 500 of 500 bear ten at 98 of 100. */
    long bears(Fraction target) {
        long most = Math.floorDiv(Math.multiplyExact(numerator, target.denominator), target.numerator);
        return Math.max(0, most - denominator);
    }
}
