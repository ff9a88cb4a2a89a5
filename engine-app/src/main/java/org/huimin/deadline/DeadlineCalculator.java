package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.huimin.shared.OfficeTime;

/** From a dated fact and a limit to a due date. Pure: the calendar and the question in, the answer out. */
final class DeadlineCalculator {

    /** What comes in later is dealt with on the next working day. */
    private static final LocalTime GREEN_UNTIL = LocalTime.of(15, 0);

    private final Calendar calendar;

    DeadlineCalculator(Calendar calendar) {
        this.calendar = calendar;
    }

    Due due(Instant from, Limit limit) {
        return due(from, limit, List.of());
    }

    /** @param pauses in the order of their days; what begins when the limit is over takes nothing out, and hours run on */
    Due due(Instant from, Limit limit, List<Pause> pauses) {
        int amount = limit.amount();
        var day = OfficeTime.day(from);
        var unit = limit.unit();
        if (unit == LimitUnit.HOURS) {
            return Counting.atOnce(from, calendar).hours(amount).dueAtOnce();
        }
        if (unit == LimitUnit.SET_DAY) {
            return Counting.setFor(day, calendar).dueAtOnce();
        }
        if (amount == 0) {
            return Counting.on(day, calendar).without(pauses, unit).due();
        }
        var after = Counting.after(day, calendar);
        return switch (unit) {
            case NATURAL_DAYS -> after.days(amount).without(pauses, unit).due();
            case WORKING_DAYS -> after.workingDays(amount).without(pauses, unit).due();
            default -> after.months(amount).without(pauses, unit).due();
        };
    }

    /** How much of the limit the pauses take out: the day on which one ends is the last that does not count. */
    int pausedDays(List<Pause> pauses, LimitUnit unit) {
        return pauses.stream().mapToInt(pause -> pause.days(unit, calendar)).sum();
    }

    /** 绿色通道: the same day for what comes in before three on a working day, else the next working day. */
    LocalDate greenDue(Instant from) {
        var local = ZonedDateTime.ofInstant(from, OfficeTime.ZONE);
        var day = local.toLocalDate();
        if (!calendar.rest(day) && local.toLocalTime().isBefore(GREEN_UNTIL)) {
            return day;
        }
        return calendar.workingDayFrom(day.plusDays(1));
    }
}
