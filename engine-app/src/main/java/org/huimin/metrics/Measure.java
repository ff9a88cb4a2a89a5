package org.huimin.metrics;

/** How the months of a side are put together. */
enum Measure {
    /** The sum of the months asked for. */
    FLOW,
    /** The sum of all months until the last one asked for. */
    STOCK
}
