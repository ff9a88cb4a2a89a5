package org.huimin.metrics;

/** Where a case counts in a rate. */
enum Side {
    /** Above and below the line. */
    NUMERATOR,
    /** Below the line only. */
    DENOMINATOR,
    /** Below the line, for as long as nothing is decided. */
    OVERDUE,
    /** Nowhere, and the reason is said. */
    EXCLUDED
}
