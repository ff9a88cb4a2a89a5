package org.huimin.metrics;

/**
 * What was counted, whole.
 *
 * @param above the numerator
 * @param below what stands below the line alone
 */
record Sums(long above, long below, long excluded) {

    static final Sums NOTHING = new Sums(0, 0, 0);

    static Sums of(Side side, long amount) {
        return switch (side) {
            case NUMERATOR -> new Sums(amount, 0, 0);
            case DENOMINATOR, OVERDUE -> new Sums(0, amount, 0);
            case EXCLUDED -> new Sums(0, 0, amount);
        };
    }

    Sums plus(Sums other) {
        return new Sums(above + other.above, below + other.below, excluded + other.excluded);
    }

    Fraction rate() {
        return new Fraction(above, above + below);
    }

    /** Of everything that was looked at, what does not count. */
    Fraction excludedShare() {
        return new Fraction(excluded, above + below + excluded);
    }
}
