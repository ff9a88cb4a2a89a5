package org.huimin.workflow.mediation;

import org.huimin.deadline.Clocks;
import org.huimin.deadline.DueChanged;
import org.huimin.workflow.operations.DrawnTimers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the drawn timer of the limit whenever the days of the mediation change: an appraisal, an extension, a new calendar. */
@Component
class MediationTimer {

    private static final String PROCESS = "Mediation";

    private final DrawnTimers timers;
    private final Clocks clocks;
    private final MediationEnd end;

    MediationTimer(DrawnTimers timers, Clocks clocks, MediationEnd end) {
        this.timers = timers;
        this.clocks = clocks;
        this.end = end;
    }

    @EventListener
    void on(DueChanged changed) {
        var number = changed.caseNumber();
        if (clocks.standsStill(number, MediationEnd.LIMIT) || clocks.standsStill(number, MediationEnd.EXTENSION)) {
            timers.hold(number, PROCESS);
        } else {
            end.find(number).ifPresent(moment -> timers.move(number, PROCESS, moment));
        }
    }
}
