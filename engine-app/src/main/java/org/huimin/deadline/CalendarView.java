package org.huimin.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year at a glance, for one unit.
 *
 * @param known whether the nation's notice of the year is out
 * @param days those on which somebody says something else than the week
 * @param notices who says so
 */
record CalendarView(int year, boolean known, List<Day> days, List<Notice> notices, NextYear nextYear) {

    /**
     * @param counts whether the offices go by it
     * @param layer the name of the unit that says so; null for the nation
     */
    record Day(
            LocalDate date,
            String name,
            boolean off,
            DayScope scope,
            boolean counts,
            @Nullable String layer,
            String source) {}

    /** @param importedOn null where it came with the program */
    record Notice(
            @Nullable String layer,
            String source,
            int days,
            @Nullable LocalDate importedOn,
            @Nullable String importedBy) {}

    /** @param missing whether it is December and the nation's notice of the next year is not here */
    record NextYear(int year, boolean missing) {}
}
