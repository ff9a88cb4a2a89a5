package org.huimin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks from the event to the due date and says of each day what it counts for. */
final class DayByDay {

    /** What takes longer is said in steps only. */
    private static final int MOST_DAYS = 400;

    private final Calendar calendar;
    private final List<Pause> pauses;
    private final LimitUnit unit;
    private final Due due;
    private final List<Step> walked = new ArrayList<>();
    private int counted;

    private DayByDay(Calendar calendar, List<Pause> pauses, LimitUnit unit, Due due) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.unit = unit;
        this.due = due;
    }

    /** Empty where the way is too long, or leads through hours. */
    static List<Step> walk(LocalDate start, Limit limit, List<Pause> pauses, Due due, Calendar calendar) {
        boolean readable =
                limit.unit() != LimitUnit.HOURS && start.plusDays(MOST_DAYS).isAfter(due.on());
        return readable ? new DayByDay(calendar, pauses, limit.unit(), due).from(start) : List.of();
    }

    private List<Step> from(LocalDate start) {
        note(start, start.equals(due.on()) ? DayKind.DUE : DayKind.START);
        for (var day = start.plusDays(1); !day.isAfter(due.on()); day = day.plusDays(1)) {
            note(day, kind(day));
        }
        return walked;
    }

    private DayKind kind(LocalDate day) {
        if (day.equals(due.on())) {
            return DayKind.DUE;
        }
        if (pauses.stream().anyMatch(pause -> pause.holds(day))) {
            return DayKind.PAUSED;
        }
        boolean rest = calendar.rest(day);
        if (unit == LimitUnit.WORKING_DAYS && rest) {
            return DayKind.REST;
        }
        return rest && !day.isBefore(due.unrolledOn()) ? DayKind.PUT_OFF : DayKind.COUNTED;
    }

    private void note(LocalDate day, DayKind kind) {
        boolean inDays = unit == LimitUnit.NATURAL_DAYS || unit == LimitUnit.WORKING_DAYS;
        boolean last = (kind == DayKind.DUE || kind == DayKind.PUT_OFF) && day.equals(due.unrolledOn());
        boolean counts = inDays && (kind == DayKind.COUNTED || (last && !walked.isEmpty()));
        counted += counts ? 1 : 0;
        var name = calendar.noted(day).map(CalendarDay::name).orElse(null);
        walked.add(new Step(day, kind, counts ? counted : null, name, calendar.rest(day)));
    }

    /**
     * @param number the how manieth of the limit it is; null if it does not count
     * @param holiday what the notice of the year calls it, if it speaks of it
     */
    record Step(
            LocalDate day,
            DayKind kind,
            @Nullable Integer number,
            @Nullable String holiday,
            boolean rest) {}
}
