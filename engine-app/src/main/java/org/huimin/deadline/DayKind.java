package org.huimin.deadline;

/** What a day counts for on the way to a due date. */
enum DayKind {
    /** The day of the event itself. */
    START,
    COUNTED,
    /** Between a notice and its answer. */
    PAUSED,
    /** A day of rest in a limit of working days. */
    REST,
    /** A day of rest on which the limit would have ended. */
    PUT_OFF,
    /** Counted, and the last one. */
    DUE
}
