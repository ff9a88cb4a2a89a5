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
    private final Reminders reminders;
    private final TentativeClocks tentative;

    DeadlineSchedule(Breaches breaches, Reminders reminders, TentativeClocks tentative) {
        this.breaches = breaches;
        this.reminders = reminders;
        this.tentative = tentative;
    }

    @Scheduled(fixedDelayString = "${huimin.deadline.sweep-every:PT20S}", initialDelayString = "PT20S")
    void takeNoteOfBreaches() {
        breaches.sweep();
    }

    @Scheduled(fixedDelayString = "${huimin.deadline.sweep-every:PT20S}", initialDelayString = "PT25S")
    void remind() {
        reminders.sweep();
    }

    /** A new notice comes with a new version of the program. */
    @EventListener(ApplicationReadyEvent.class)
    void recount() {
        tentative.recount();
    }
}
