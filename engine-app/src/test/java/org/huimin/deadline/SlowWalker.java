package org.huimin.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes from day to day with a list of notices in the hand, and shares no line with the calculator. */
final class SlowWalker {

    /** Looked up in the notices themselves, without the calendar that is under test. */
    private static final Map<LocalDate, Boolean> OFF = off();

    private final List<Pause> pauses;
    private LocalDate today;

    private SlowWalker(LocalDate start, List<Pause> pauses) {
        this.today = start;
        this.pauses = pauses;
    }

    record End(LocalDate unrolled, LocalDate due) {}

    static End walk(LocalDate start, Limit limit, List<Pause> pauses) {
        var walker = new SlowWalker(start, pauses);
        return switch (limit.unit()) {
            case NATURAL_DAYS -> walker.count(limit.amount(), false);
            case WORKING_DAYS -> walker.count(limit.amount(), true);
            case MONTHS -> walker.count(daysTo(start, limit.amount()), false);
            case SET_DAY -> new End(start, start);
            case HOURS -> throw new IllegalArgumentException("Hours are no days");
        };
    }

    static Instant walkHours(Instant start, int hours) {
        var now = start;
        for (int hour = 0; hour < hours; hour++) {
            for (int second = 0; second < 3600; second++) {
                now = now.plusSeconds(1);
            }
        }
        return now;
    }

    private End count(int amount, boolean workOnly) {
        waitForAnswer();
        for (int left = amount; left > 0; ) {
            today = today.plusDays(1);
            left -= workOnly && !worked(today) ? 0 : 1;
            waitForAnswer();
        }
        var unrolled = today;
        while (!worked(today)) {
            today = today.plusDays(1);
            if (waitForAnswer()) {
                unrolled = today;
            }
        }
        return new End(unrolled, today);
    }

    /** If a notice goes out today, nothing counts until the answer is in; then perhaps the next one goes out. */
    private boolean waitForAnswer() {
        boolean waited = false;
        for (var pause : pauses) {
            if (pause.from().equals(today) && pause.to().isAfter(today)) {
                while (!today.equals(pause.to())) {
                    today = today.plusDays(1);
                }
                waited = true;
            }
        }
        return waited;
    }

    /** The days to the day of the same number that many months on, or to the end of a month without one. */
    private static int daysTo(LocalDate start, int months) {
        int days = 0;
        int left = months;
        for (var day = start; left > 0; days++) {
            day = day.plusDays(1);
            boolean endOfMonth = day.plusDays(1).getDayOfMonth() == 1;
            boolean same = day.getDayOfMonth() == start.getDayOfMonth();
            left -= same || (endOfMonth && day.getDayOfMonth() < start.getDayOfMonth()) ? 1 : 0;
        }
        return days;
    }

    static boolean worked(LocalDate day) {
        var noted = OFF.get(day);
        if (noted != null) {
            return !noted;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Map<LocalDate, Boolean> off() {
        var off = new HashMap<LocalDate, Boolean>();
        for (int year = 2019; year <= 2026; year++) {
            Notices.notice(year).days().forEach(day -> off.put(day.date(), day.isOffDay()));
        }
        return off;
    }
}
