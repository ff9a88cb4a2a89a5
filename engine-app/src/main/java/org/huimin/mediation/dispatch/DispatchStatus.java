package org.huimin.mediation.dispatch;

/** Where a dispute is that was sent down. */
enum DispatchStatus {
    /** With the committee, which has not answered yet. */
    SENT,
    /** The committee has taken it. */
    TAKEN,
    /** The committee gave it back, and said why. */
    RETURNED,
    /** The county took it up again. */
    TAKEN_BACK
}
