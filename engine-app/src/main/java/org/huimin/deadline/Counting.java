package org.huimin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/** One count from a day to a due date, step by step, with a note of every step. */
final class Counting {

    private final Calendar calendar;
    private final List<CountingStep> steps = new ArrayList<>();
    private final Set<Integer> unknownYears = new TreeSet<>();
    private LocalDate day;
    private @Nullable LocalDateTime moment;

    private Counting(Calendar calendar, LocalDate day) {
        this.calendar = calendar;
        this.day = day;
    }

    /** The day from which is counted does not itself count. */
    static Counting after(LocalDate day, Calendar calendar) {
        var counting = new Counting(calendar, day);
        counting.note("from", day);
        return counting;
    }

    /** What must be done on the day itself. */
    static Counting on(LocalDate day, Calendar calendar) {
        var counting = new Counting(calendar, day);
        counting.note("sameDay", day);
        return counting;
    }

    /** A day that was set by somebody; it stands as it is. */
    static Counting setFor(LocalDate day, Calendar calendar) {
        var counting = new Counting(calendar, day);
        counting.note("setFor", day);
        return counting;
    }

    static Counting atOnce(Instant moment, Calendar calendar) {
        var local = LocalDateTime.ofInstant(moment, OfficeTime.ZONE);
        var counting = new Counting(calendar, local.toLocalDate());
        counting.moment = local;
        counting.note("fromMoment", local);
        return counting;
    }

    Counting days(int amount) {
        day = day.plusDays(amount);
        return note("days", amount, day);
    }

    Counting workingDays(int amount) {
        walk(amount);
        return note("workingDays", amount, day);
    }

    Counting months(int amount) {
        var from = day;
        day = day.plusMonths(amount);
        return note(day.getDayOfMonth() == from.getDayOfMonth() ? "months" : "monthsToTheEnd", amount, day);
    }

    Counting hours(int amount) {
        var later = Objects.requireNonNull(moment).plusHours(amount);
        moment = later;
        day = later.toLocalDate();
        return note("hours", amount, later);
    }

    /** A pause that begins while the limit runs, or on the days to which its end was put off, moves the end. */
    Counting without(List<Pause> pauses, LimitUnit unit) {
        for (var pause : pauses) {
            if (pause.to().isAfter(pause.from()) && !pause.from().isAfter(calendar.workingDayFrom(day))) {
                pausedBy(pause, pause.days(unit, calendar), unit);
            }
        }
        return this;
    }

    private void pausedBy(Pause pause, int days, LimitUnit unit) {
        if (unit == LimitUnit.WORKING_DAYS) {
            walk(days);
        } else {
            day = day.plusDays(days);
        }
        // Nobody can be late before the answer is in.
        if (day.isBefore(pause.to())) {
            day = pause.to();
        }
        var code = unit == LimitUnit.WORKING_DAYS ? "pausedWorkingDays" : "pausedDays";
        note(code, pause.from(), pause.to(), days, day);
    }

    private void walk(int workingDays) {
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            left -= rest(day) ? 0 : 1;
        }
    }

    /** A last day on which the offices rest is put off to the first day on which they work. */
    Due due() {
        var unrolled = day;
        while (rest(day)) {
            day = day.plusDays(1);
        }
        noteRolling(unrolled);
        unknownYears.forEach(year -> note("tentative", year));
        return new Due(day, at(), unrolled, !unknownYears.isEmpty(), steps);
    }

    /** Hours end when they end, and a day that was set is that day. */
    Due dueAtOnce() {
        return new Due(day, at(), day, false, steps);
    }

    private @Nullable Instant at() {
        return moment == null ? null : moment.atZone(OfficeTime.ZONE).toInstant();
    }

    private void noteRolling(LocalDate unrolled) {
        var holiday = calendar.noted(unrolled);
        if (holiday.isPresent() && holiday.get().isOffDay()) {
            note("rolledOverHoliday", unrolled, holiday.get().name(), day);
        } else if (!day.equals(unrolled)) {
            note("rolledOverWeekend", unrolled, day);
        } else if (holiday.isPresent() && Calendar.weekend(unrolled)) {
            note("weekendAtWork", unrolled, holiday.get().name());
        }
    }

    private boolean rest(LocalDate date) {
        if (!calendar.knows(date.getYear())) {
            unknownYears.add(date.getYear());
        }
        return calendar.rest(date);
    }

    private Counting note(String code, Object... arguments) {
        steps.add(CountingStep.of(code, arguments));
        return this;
    }
}
