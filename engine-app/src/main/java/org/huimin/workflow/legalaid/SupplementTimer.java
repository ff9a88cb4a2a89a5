package org.huimin.workflow.legalaid;

import org.huimin.deadline.Clocks;
import org.huimin.deadline.ClocksRecounted;
import org.huimin.workflow.operations.DrawnTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the drawn timer of a supplement when its clock was counted again with a calendar that knows more. */
@Component
class SupplementTimer {

    private final DrawnTimers timers;
    private final Clocks clocks;

    SupplementTimer(DrawnTimers timers, Clocks clocks) {
        this.timers = timers;
        this.clocks = clocks;
    }

    @EventListener
    void on(ClocksRecounted recounted) {
        var number = recounted.caseNumber();
        clocks.end(number, SupplementEnd.CLOCK).ifPresent(end -> timers.move(number, "Supplement", end));
    }
}
