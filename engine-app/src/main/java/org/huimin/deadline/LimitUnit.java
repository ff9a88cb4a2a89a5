package org.huimin.deadline;

/** What a limit is counted in. */
public enum LimitUnit {
    /** Every day counts; only the last one may not be a day of rest. */
    NATURAL_DAYS,
    /** 工作日. */
    WORKING_DAYS,
    /** To the day of the same number, or to the end of a month that has none. */
    MONTHS,
    /** To the minute; nothing is put off. */
    HOURS,
    /** A day that a court or an agreement has set; nothing is put off. */
    SET_DAY
}
