package org.huimin.casefile;

/** What it means that the day of a clock passes. */
public enum ClockNature {
    /** Something had to be done: its owner is late. */
    DUTY,
    /** Somebody could have done something, appeal say: the time for it is over, and nobody is late. */
    RIGHT,
    /** Something takes place on that day, whether or not anybody reports it. */
    APPOINTMENT
}
