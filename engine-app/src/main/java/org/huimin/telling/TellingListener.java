package org.huimin.telling;

import org.huimin.casefile.ApplicantToBeTold;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes one task of everything that an applicant has to hear at a time: nobody is called twice for one case. */
@Component
class TellingListener {

    private final Tellings tellings;
    private final ApplicationEventPublisher events;

    TellingListener(Tellings tellings, ApplicationEventPublisher events) {
        this.tellings = tellings;
        this.events = events;
    }

    @EventListener
    void on(ApplicantToBeTold event) {
        var first = tellings.waiting(event.caseNumber()).isEmpty();
        tellings.add(event.caseNumber(), event.subject());
        if (first) {
            events.publishEvent(new TellingBegins(event.caseNumber()));
        }
    }
}
