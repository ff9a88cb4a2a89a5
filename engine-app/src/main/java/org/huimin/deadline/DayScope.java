package org.huimin.deadline;

/** Whom a day of rest is for. */
enum DayScope {
    /** Everybody, the offices included. */
    ALL,
    /** One people only: the offices work, and no limit is put off. */
    ETHNIC
}
