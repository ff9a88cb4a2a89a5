package org.huimin.telling;

/** How an attempt to tell went. */
enum Outcome {
    TOLD,
    /** Somebody tries again. */
    NOT_REACHED,
    /** After three attempts. */
    GIVEN_UP
}
