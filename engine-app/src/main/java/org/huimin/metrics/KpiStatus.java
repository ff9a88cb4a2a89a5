package org.huimin.metrics;

/** How a rate stands to its target. */
enum KpiStatus {
    MET,
    MISSED,
    /** Nothing was counted, which is neither none nor all of it, or nobody has set a target. */
    NOT_APPLICABLE
}
