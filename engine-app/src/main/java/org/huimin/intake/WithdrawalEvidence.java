package org.huimin.intake;

/** What shows that the applicant said so. */
enum WithdrawalEvidence {
    /** A signed paper, attached to the case. */
    PAPER,
    /** A telephone call at a moment that is written down. */
    CALL,
    /** The other registration of the same demand. */
    REGISTRATION,
    /** The registration of the dispute that the applicant asked for instead. */
    DISPUTE
}
