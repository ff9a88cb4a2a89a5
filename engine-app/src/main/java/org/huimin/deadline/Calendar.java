package org.huimin.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which days are days of rest: the yearly notice says so, and where it is silent, the week. */
final class Calendar {

    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    /** @param notices later ones win, so that a prefecture's may follow the nation's */
    Calendar(List<CalendarYear> notices) {
        for (var notice : notices) {
            years.add(notice.year());
            notice.days().forEach(day -> days.put(day.date(), day));
        }
    }

    boolean rest(LocalDate date) {
        return noted(date).map(CalendarDay::isOffDay).orElseGet(() -> weekend(date));
    }

    /** What the notices say of that day, if anything. */
    Optional<CalendarDay> noted(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Whether the notice of that year is out; until then what is computed with its days is tentative. */
    boolean knows(int year) {
        return years.contains(year);
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
