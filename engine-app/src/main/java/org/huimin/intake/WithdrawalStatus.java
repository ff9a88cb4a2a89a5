package org.huimin.intake;

/** Where a request for withdrawal stands. */
enum WithdrawalStatus {
    /** Waits for a second person; the review goes on, but nothing is decided. */
    REQUESTED,
    /** The case has ended with it. */
    GRANTED,
    /** The case goes on; another request may follow. */
    REFUSED
}
