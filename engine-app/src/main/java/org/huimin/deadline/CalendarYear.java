package org.huimin.deadline;

import java.util.List;

/** The notice of one year, in the form of the holiday-cn tables; it may name days of the neighbouring years. */
record CalendarYear(int year, String source, List<CalendarDay> days) {

    CalendarYear {
        days = List.copyOf(days);
    }
}
