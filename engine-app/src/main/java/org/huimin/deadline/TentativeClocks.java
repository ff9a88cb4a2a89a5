package org.huimin.deadline;

import java.util.stream.Stream;
import org.huimin.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Due dates that waited for the notice of a year are counted again once it is there. */
@Component
class TentativeClocks {

    private final ClockTable table;
    private final ClockKeeper keeper;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TentativeClocks(
            ClockTable table,
            ClockKeeper keeper,
            Calendars calendars,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.keeper = keeper;
        this.calendars = calendars;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    void recount() {
        recount(waiting());
    }

    /** A notice may touch whatever runs through its days, tentative or not; says how many cases were counted anew. */
    int recount(CalendarYear notice) {
        var days = notice.days().stream().map(CalendarDay::date).sorted().toList();
        var touched = table.openBetween(days.get(0), days.get(days.size() - 1)).stream()
                .map(CaseClock::caseNumber);
        var numbers = Stream.concat(waiting(), touched).distinct().toList();
        recount(numbers.stream());
        return numbers.size();
    }

    private void recount(Stream<CaseNumber> numbers) {
        numbers.forEach(number -> transaction.executeWithoutResult(
                status -> keeper.recount(number).forEach(events::publishEvent)));
    }

    /** Cases with a clock whose year is known by now. */
    private Stream<CaseNumber> waiting() {
        var calendar = calendars.national();
        return table.openAndTentative().stream()
                .filter(clock -> calendar.knows(clock.due().unrolledOn().getYear()))
                .map(CaseClock::caseNumber)
                .distinct();
    }
}
