package org.huimin.register;

/** What became of a list. */
enum ImportState {
    /** Its good rows wait for somebody's word. */
    WAITING,
    CONFIRMED,
    DISCARDED
}
