package org.huimin.register;

/** What a row does to the register. */
enum Effect {
    ADDED,
    CHANGED,
    /** The newer list lets it end earlier than the register does. */
    ENDED,
    UNCHANGED
}
