package org.huimin.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.huimin.shared.OfficeTime;

/** When the deeds of a story are done: on working days, in office hours, one after the other, and never after now. */
record OfficeHours(Instant now) {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime HEARING = LocalTime.of(9, 30);
    private static final Duration APART = Duration.ofMinutes(25);

    /**
     * @param turn which deed of its story it is
     * @param turns how many there are
     */
    Instant at(int daysAgo, int turn, int turns) {
        var inOfficeHours = workingDay(OfficeTime.day(now).minusDays(daysAgo))
                .atTime(OPENING)
                .atZone(OfficeTime.ZONE)
                .toInstant()
                .plus(APART.multipliedBy(turn));
        var atTheLatest = now.minus(Duration.ofMinutes(turns - turn));
        return inOfficeHours.isBefore(atTheLatest) ? inOfficeHours : atTheLatest;
    }

    /** A hearing on about that day. */
    static Instant hearing(Instant about) {
        return workingDay(OfficeTime.day(about))
                .atTime(HEARING)
                .atZone(OfficeTime.ZONE)
                .toInstant();
    }

    static boolean openOn(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate workingDay(LocalDate day) {
        return openOn(day) ? day : day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
