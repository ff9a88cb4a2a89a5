package org.huimin.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a notice in: all of it or nothing. */
@Component
class CalendarImport {

    private final Calendars calendars;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    CalendarImport(Calendars calendars, AuditTrail audit, MessageSource messages, Clock clock) {
        this.calendars = calendars;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** What would become of it. */
    @Transactional(readOnly = true)
    public NoticeReport tryOut(NoticeDelivery delivery, Locale locale) {
        var before = byDay(before(delivery));
        var now = byDay(delivery.year().days());
        return new NoticeReport(
                delivery.year().year(),
                delivery.year().source(),
                delivery.rows(),
                count(delivery, true),
                count(delivery, false),
                words(delivery.faults(), locale),
                days(now, day -> !before.containsKey(day)),
                days(now, day -> before.containsKey(day) && !before.get(day).equals(now.get(day))),
                days(before, day -> !now.containsKey(day)),
                false,
                0);
    }

    @Transactional
    public void take(NoticeDelivery delivery, Actor actor, Locale locale) {
        if (!delivery.good()) {
            throw new NoticeRefused(words(delivery.faults(), locale));
        }
        calendars.add(delivery.layer(), delivery.year(), actor.id(), clock.instant());
        var layer = delivery.layer();
        audit.write(
                actor.id(),
                "CALENDAR_IMPORTED",
                null,
                Integer.toString(delivery.year().year()),
                layer == null ? "NATION" : layer.toString());
    }

    /** What the layer says of the year so far. */
    private List<CalendarDay> before(NoticeDelivery delivery) {
        var layer = delivery.layer();
        int year = delivery.year().year();
        return calendars.imported().stream()
                .filter(notice ->
                        Objects.equals(notice.layer(), layer) && notice.year().year() == year)
                .map(CalendarNotice::year)
                .findFirst()
                .or(() -> layer != null
                        ? Optional.<CalendarYear>empty()
                        : calendars.shipped().stream()
                                .filter(shipped -> shipped.year() == year)
                                .findFirst())
                .map(CalendarYear::days)
                .orElse(List.of());
    }

    private static Map<LocalDate, CalendarDay> byDay(List<CalendarDay> days) {
        return days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity(), (one, other) -> one));
    }

    private static List<LocalDate> days(Map<LocalDate, CalendarDay> of, Predicate<LocalDate> which) {
        return of.keySet().stream().filter(which).sorted().toList();
    }

    private static int count(NoticeDelivery delivery, boolean off) {
        return (int) delivery.year().days().stream()
                .filter(day -> day.isOffDay() == off)
                .count();
    }

    private List<NoticeReport.RowFault> words(List<NoticeFault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new NoticeReport.RowFault(
                        fault.row(), messages.getMessage(fault.key(), fault.arguments(), locale)))
                .toList();
    }
}
