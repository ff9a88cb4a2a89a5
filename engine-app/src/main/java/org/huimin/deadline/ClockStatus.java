package org.huimin.deadline;

/** Where a clock stands. */
enum ClockStatus {
    /** Its days count. May be paused, stopped or cancelled. */
    RUNNING,
    /** Its days do not count. May be resumed, stopped or cancelled. */
    PAUSED,
    /** What it waited for was done. Final. */
    STOPPED,
    /** What it waited for is not wanted any more. Final. */
    CANCELLED,
    /** Its day is over, and nobody was late: a right that was not used, an appointment. Final. */
    PASSED
}
