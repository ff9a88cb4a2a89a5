package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.huimin.casefile.ReminderKind;
import org.huimin.shared.OfficeTime;
import org.springframework.stereotype.Component;

/**
 * When whoever has a step in hand is reminded of its clock: on the day on which half of the time is spent, counted in the
 * clock's own kind of days, and on the last working day before the due day; both when the offices open. A clock that is
 * too short for one of them goes without it, a day that was set has no half, and a paused clock reminds nobody. Pure: what the clock says in, moments out.
 */
@Component
class ReminderMoments {

    /** Days that somebody outside of the house may use or let pass; nobody in it has a step to be reminded of. */
    private static final Set<String> NOT_OURS = Set.of("LA_OBJECT", "LA_FORWARD_24H");

    private final OfficeHours hours;

    ReminderMoments(OfficeHours hours) {
        this.hours = hours;
    }

    /** @param calendar of the unit whose case it is: its own feasts are no days to be reminded on */
    Map<ReminderKind, Instant> of(CaseClock clock, Calendar calendar) {
        var moments = new EnumMap<ReminderKind, Instant>(ReminderKind.class);
        if (!clock.running() || clock.breached() || NOT_OURS.contains(clock.name())) {
            return moments;
        }
        var lastCall = calendar.workingDayBefore(clock.due().on());
        if (clock.rule().limit().unit() == LimitUnit.SET_DAY) {
            moments.put(ReminderKind.ONE_DAY_BEFORE, hours.opening(lastCall));
            return moments;
        }
        var begun = OfficeTime.day(clock.start().countsFrom());
        if (lastCall.isAfter(begun) && clock.due().at() == null) {
            moments.put(ReminderKind.ONE_DAY_BEFORE, hours.opening(lastCall));
            var half = half(clock, begun, calendar);
            if (half.isAfter(begun) && half.isBefore(lastCall)) {
                moments.put(ReminderKind.HALF_TIME, hours.opening(half));
            }
        }
        return moments;
    }

    /** Where that is a day of rest, the first working day after it. */
    private LocalDate half(CaseClock clock, LocalDate begun, Calendar calendar) {
        int paused = clock.state().pausedDays();
        var end = clock.due().unrolledOn();
        if (clock.rule().limit().unit() == LimitUnit.WORKING_DAYS) {
            return calendar.plusWorkingDays(begun, halfOf(calendar.workingDays(begun, end) - paused) + paused);
        }
        int days = (int) ChronoUnit.DAYS.between(begun, end) - paused;
        return calendar.workingDayFrom(begun.plusDays((long) halfOf(days) + paused));
    }

    private static int halfOf(int days) {
        return (days + 1) / 2;
    }
}
