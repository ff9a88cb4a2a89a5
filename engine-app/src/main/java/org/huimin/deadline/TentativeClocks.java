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
    private final Calendar calendar;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TentativeClocks(
            ClockTable table,
            ClockKeeper keeper,
            Calendar calendar,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.keeper = keeper;
        this.calendar = calendar;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    void recount() {
        waiting()
                .forEach(number -> transaction.executeWithoutResult(
                        status -> keeper.recount(number).forEach(events::publishEvent)));
    }

    /** Cases with a clock whose year is known by now. */
    private Stream<CaseNumber> waiting() {
        return table.openAndTentative().stream()
                .filter(clock -> calendar.knows(clock.due().unrolledOn().getYear()))
                .map(CaseClock::caseNumber)
                .distinct();
    }
}
