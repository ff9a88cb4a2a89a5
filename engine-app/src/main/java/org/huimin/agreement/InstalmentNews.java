package org.huimin.agreement;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.InstalmentReached;
import org.huimin.casefile.InstalmentReached.Event;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says what became of each instalment; the figure of performance is made of it. */
@Component
class InstalmentNews {

    private static final String CLOCK = "ME_PERFORM";
    private static final Source BY_THE_CLOCK = Source.element("Performance", "Flow_ToCheckPerformance");

    private final Agreements agreements;
    private final ApplicationEventPublisher events;

    InstalmentNews(Agreements agreements, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.events = events;
    }

    /** What a check found: done in time, done late, or not done. */
    void checked(CaseNumber number, Agreement before, Performance after, Source source) {
        var open = before.open().map(Instalment::id).collect(Collectors.toUnmodifiableSet());
        after.instalments().stream()
                .filter(one -> open.contains(one.id()) && !one.open())
                .forEach(one -> tell(number, one, source));
    }

    /** Nothing of it need be performed any more: the agreement is void, or is mediated anew. */
    void lapsed(CaseNumber number, Agreement agreement, LocalDate on, Source source) {
        agreement.open().forEach(one -> tell(number, one, Event.LAPSED, on, source));
    }

    /** A day passed on which nobody checked. */
    @EventListener
    void on(DeadlineBreached breach) {
        if (breach.clock().equals(CLOCK)) {
            var today = OfficeTime.day(breach.breachedAt());
            agreements.latest(breach.caseNumber()).stream()
                    .flatMap(Agreement::open)
                    .filter(one -> one.dueOn().isBefore(today))
                    .forEach(one -> missed(breach.caseNumber(), one, BY_THE_CLOCK));
        }
    }

    private void tell(CaseNumber number, Instalment instalment, Source source) {
        var performedOn = instalment.performedOn();
        if (performedOn == null) {
            missed(number, instalment, source);
        } else {
            var event = performedOn.isAfter(instalment.dueOn()) ? Event.PERFORMED_LATE : Event.PERFORMED;
            tell(number, instalment, event, performedOn, source);
        }
    }

    private void missed(CaseNumber number, Instalment instalment, Source source) {
        tell(number, instalment, Event.MISSED, instalment.dueOn().plusDays(1), source);
    }

    private void tell(CaseNumber number, Instalment instalment, Event event, LocalDate on, Source source) {
        events.publishEvent(new InstalmentReached(number, instalment.id(), event, OfficeTime.startOf(on), source));
    }
}
