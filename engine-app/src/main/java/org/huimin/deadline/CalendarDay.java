package org.huimin.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the notice of the year differs from the week.
 *
 * @param name the holiday that it belongs to
 * @param isOffDay whether the offices rest; otherwise a Saturday or Sunday on which they work
 * @param scope everybody, where the notice does not say
 */
record CalendarDay(LocalDate date, String name, boolean isOffDay, DayScope scope) {

    CalendarDay(LocalDate date, String name, boolean isOffDay, @Nullable DayScope scope) {
        this.date = date;
        this.name = name;
        this.isOffDay = isOffDay;
        this.scope = scope == null ? DayScope.ALL : scope;
    }

    /** Whether the offices go by it. */
    boolean counts() {
        return scope == DayScope.ALL;
    }
}
