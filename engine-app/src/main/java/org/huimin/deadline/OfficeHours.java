package org.huimin.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.huimin.shared.OfficeTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the offices are open: on working days, from one hour to another. */
@Component
public class OfficeHours {

    private final Supplier<Calendar> nation;
    private final LocalTime opening;
    private final LocalTime closing;

    OfficeHours(
            Supplier<Calendar> nation,
            @Value("${huimin.office-hours.from:09:00}") LocalTime opening,
            @Value("${huimin.office-hours.to:17:00}") LocalTime closing) {
        if (!opening.isBefore(closing)) {
            throw new IllegalArgumentException("Offices that open at " + opening + " cannot close at " + closing);
        }
        this.nation = nation;
        this.opening = opening;
        this.closing = closing;
    }

    /** The moment after which that much time has passed in open offices. */
    public Instant after(Instant from, Duration open) {
        var calendar = nation.get();
        var moment = ZonedDateTime.ofInstant(from, OfficeTime.ZONE);
        var day = moment.toLocalDate();
        var begins = calendar.rest(day) || moment.toLocalTime().isBefore(opening) ? opening : moment.toLocalTime();
        var left = open;
        while (calendar.rest(day) || !until(begins, left)) {
            left = calendar.rest(day) ? left : left.minus(openFrom(begins));
            day = day.plusDays(1);
            begins = opening;
        }
        return day.atTime(begins).plus(left).atZone(OfficeTime.ZONE).toInstant();
    }

    private boolean until(LocalTime begins, Duration left) {
        return left.compareTo(openFrom(begins)) <= 0 && begins.isBefore(closing);
    }

    private Duration openFrom(LocalTime begins) {
        return begins.isBefore(closing) ? Duration.between(begins, closing) : Duration.ZERO;
    }

    Instant opening(LocalDate day) {
        return day.atTime(opening).atZone(OfficeTime.ZONE).toInstant();
    }

    /** That day, or the first working day after it. */
    LocalDate workingDayFrom(LocalDate day) {
        return workingDayFrom(day, nation.get());
    }

    private static LocalDate workingDayFrom(LocalDate day, Calendar calendar) {
        return calendar.rest(day) ? workingDayFrom(day.plusDays(1), calendar) : day;
    }

    LocalDate workingDayBefore(LocalDate day) {
        return workingDayBefore(day, nation.get());
    }

    private static LocalDate workingDayBefore(LocalDate day, Calendar calendar) {
        var before = day.minusDays(1);
        return calendar.rest(before) ? workingDayBefore(before, calendar) : before;
    }

    /** How many working days there are behind the first day, up to and with the last. */
    int workingDays(LocalDate first, LocalDate last) {
        var calendar = nation.get();
        return last.isAfter(first)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(day -> !calendar.rest(day))
                        .count()
                : 0;
    }

    LocalDate plusWorkingDays(LocalDate day, int amount) {
        var calendar = nation.get();
        var reached = day;
        for (int left = amount; left > 0; left--) {
            reached = workingDayFrom(reached.plusDays(1), calendar);
        }
        return reached;
    }
}
