package org.huimin.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a notice as it was delivered: a day, or several one after another.
 *
 * @param number where it stands in the file, as a person counts
 */
record NoticeRow(int number, LocalDate from, LocalDate until, String name, boolean off, DayScope scope) {

    List<CalendarDay> days() {
        return from.datesUntil(until.plusDays(1))
                .map(day -> new CalendarDay(day, name, off, scope))
                .toList();
    }
}
