package org.huimin.metrics;

/** How a rate stands to its target. */
enum KpiStatus {
    MET,
    MISSED,
    /** Nothing was counted: neither none nor all of it. */
    NOT_APPLICABLE
}
