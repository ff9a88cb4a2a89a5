package org.huimin.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Function;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the offices are open: on working days, from one hour to another. */
@Component
public class OfficeHours {

    private final Function<UnitId, Calendar> calendars;
    private final LocalTime opening;
    private final LocalTime closing;

    OfficeHours(
            Function<UnitId, Calendar> calendars,
            @Value("${huimin.office-hours.from:09:00}") LocalTime opening,
            @Value("${huimin.office-hours.to:17:00}") LocalTime closing) {
        if (!opening.isBefore(closing)) {
            throw new IllegalArgumentException("Offices that open at " + opening + " cannot close at " + closing);
        }
        this.calendars = calendars;
        this.opening = opening;
        this.closing = closing;
    }

    /** The moment after which that much time has passed in the open offices of that unit. */
    public Instant after(Instant from, Duration open, UnitId unit) {
        var calendar = calendars.apply(unit);
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
}
