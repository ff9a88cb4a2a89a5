package org.huimin.casefile;

/** How near the last day of a clock is when its holder is reminded. */
public enum ReminderKind {
    HALF_TIME,
    ONE_DAY_BEFORE
}
