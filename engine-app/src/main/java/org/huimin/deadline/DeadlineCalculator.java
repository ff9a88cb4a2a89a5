package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.huimin.shared.OfficeTime;

/** From a dated fact and a limit to a due date. Pure: the calendar and the question in, the answer out. */
final class DeadlineCalculator {

    /** What comes in later is dealt with on the next working day. */
    private static final LocalTime GREEN_UNTIL = LocalTime.of(15, 0);

    private final Calendar calendar;

    DeadlineCalculator(Calendar calendar) {
        this.calendar = calendar;
    }

    /** @param paused the days that do not count, in the limit's own kind of days (see {@link #pausedBetween}); hours run on */
    Due due(Instant from, Limit limit, int paused) {
        int amount = limit.amount();
        var day = OfficeTime.day(from);
        if (amount == 0) {
            return Counting.on(day, calendar).pausedDays(paused).due();
        }
        var after = Counting.after(day, calendar);
        return switch (limit.unit()) {
            case NATURAL_DAYS -> after.days(amount).pausedDays(paused).due();
            case WORKING_DAYS ->
                after.workingDays(amount).pausedWorkingDays(paused).due();
            case MONTHS -> after.months(amount).pausedDays(paused).due();
            case HOURS -> Counting.atOnce(from, calendar).hours(amount).dueAtOnce();
        };
    }

    /** How much of the limit a pause takes out: the day on which it ends is the first that does not count again. */
    int pausedBetween(LocalDate paused, LocalDate resumed, LimitUnit unit) {
        if (!resumed.isAfter(paused)) {
            return 0;
        }
        var days = paused.plusDays(1).datesUntil(resumed.plusDays(1));
        return (int) (unit == LimitUnit.WORKING_DAYS ? days.filter(day -> !calendar.rest(day)) : days).count();
    }

    /** 绿色通道: the same day for what comes in before three on a working day, else the next working day. */
    LocalDate greenDue(Instant from) {
        var local = ZonedDateTime.ofInstant(from, OfficeTime.ZONE);
        var day = local.toLocalDate();
        if (!calendar.rest(day) && local.toLocalTime().isBefore(GREEN_UNTIL)) {
            return day;
        }
        do {
            day = day.plusDays(1);
        } while (calendar.rest(day));
        return day;
    }
}
