package org.huimin.deadline;

import java.time.LocalDate;

/**
 * A day on which the notice of the year differs from the week.
 *
 * @param name the holiday that it belongs to
 * @param isOffDay whether the offices rest; otherwise a Saturday or Sunday on which they work
 */
record CalendarDay(LocalDate date, String name, boolean isOffDay) {}
