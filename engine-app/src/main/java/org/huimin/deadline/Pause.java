package org.huimin.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days that do not count: what lies between a notice and its answer.
 *
 * @param from the day on which the clock was stopped; it still counts
 * @param to the day on which it went on; it is the last that does not count
 */
record Pause(LocalDate from, LocalDate to) {

    /** How much of a limit it takes out, in the limit's own kind of days. */
    int days(LimitUnit unit, Calendar calendar) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return unit == LimitUnit.WORKING_DAYS
                ? calendar.workingDays(from, to)
                : (int) ChronoUnit.DAYS.between(from, to);
    }

    boolean holds(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
