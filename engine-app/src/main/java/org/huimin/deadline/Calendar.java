package org.huimin.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which days are days of rest: the yearly notices say so, and where they are silent, the week. */
final class Calendar {

    private final Map<LocalDate, CalendarDay> days = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    Calendar(List<CalendarYear> national) {
        this(national, List.of());
    }

    /** @param local later ones win: the county's follow the prefecture's, and both follow the nation's */
    Calendar(List<CalendarYear> national, List<CalendarYear> local) {
        national.forEach(notice -> years.add(notice.year()));
        national.forEach(this::add);
        local.forEach(this::add);
    }

    private void add(CalendarYear notice) {
        notice.days().stream().filter(CalendarDay::counts).forEach(day -> days.put(day.date(), day));
    }

    boolean rest(LocalDate date) {
        return noted(date).map(CalendarDay::isOffDay).orElseGet(() -> weekend(date));
    }

    /** What the notices say of that day, if anything. */
    Optional<CalendarDay> noted(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** Whether the nation's notice of that year is out; until then what is computed with its days is tentative. */
    boolean knows(int year) {
        return years.contains(year);
    }

    /** That day, or the first working day after it. */
    LocalDate workingDayFrom(LocalDate day) {
        var found = day;
        while (rest(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    LocalDate workingDayBefore(LocalDate day) {
        var found = day.minusDays(1);
        while (rest(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** How many working days there are behind the first day, up to and with the last. */
    int workingDays(LocalDate first, LocalDate last) {
        return last.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(day -> !rest(day))
                        .count()
                : 0;
    }

    LocalDate plusWorkingDays(LocalDate day, int amount) {
        var reached = day;
        for (int left = amount; left > 0; left--) {
            reached = workingDayFrom(reached.plusDays(1));
        }
        return reached;
    }

    static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
