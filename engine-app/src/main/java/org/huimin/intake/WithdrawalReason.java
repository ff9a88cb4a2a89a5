package org.huimin.intake;

/** Why an applicant no longer asks for aid. */
enum WithdrawalReason {
    /** Settled with the other side. */
    SETTLED,
    /** Engaged a lawyer of their own. */
    OWN_LAWYER,
    NO_LONGER_WANTED,
    /** The same demand was registered twice; the other registration goes on. */
    REGISTERED_TWICE,
    /** The dispute is mediated instead: follows from its registration, and is chosen by nobody. */
    MEDIATED,
    OTHER
}
