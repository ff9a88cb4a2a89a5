package org.huimin.deadline;

import java.time.LocalDate;

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
        var days = from.plusDays(1).datesUntil(to.plusDays(1));
        return (int) (unit == LimitUnit.WORKING_DAYS ? days.filter(day -> !calendar.rest(day)) : days).count();
    }

    boolean holds(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }
}
