package org.huimin.agreement;

/** What the agreement did for the claims of one party. */
enum Outcome {
    /** All of them are settled. */
    SETTLED,
    PARTLY,
    NOT_SETTLED
}
