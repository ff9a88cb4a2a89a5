package org.huimin.deadline;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the clocks do by themselves, on every node; tests and the demo bureau switch it off and call it. */
@Component
@ConditionalOnProperty(name = "huimin.sweep", matchIfMissing = true)
class DeadlineSchedule {

    private final Breaches breaches;
    private final TentativeClocks tentative;

    DeadlineSchedule(Breaches breaches, TentativeClocks tentative) {
        this.breaches = breaches;
        this.tentative = tentative;
    }

    @Scheduled(fixedDelayString = "${huimin.deadline.sweep-every:PT1M}", initialDelayString = "PT20S")
    void sweep() {
        breaches.sweep();
    }

    /** A new notice comes with a new version of the program. */
    @EventListener(ApplicationReadyEvent.class)
    void recount() {
        tentative.recount();
    }
}
