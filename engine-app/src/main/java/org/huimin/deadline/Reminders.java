package org.huimin.deadline;

import java.time.Clock;
import java.util.List;
import org.huimin.casefile.ReminderDue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what is to be said of the clocks when its time has come, each thing exactly once, on however many nodes. */
@Component
public class Reminders {

    private final ReminderTable table;
    private final ClockTable clocks;
    private final SharedSweep sweep;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            ReminderTable table, ClockTable clocks, SharedSweep sweep, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.sweep = sweep;
        this.events = events;
        this.clock = clock;
    }

    /** Goes once through all that waits no longer, and tells how much of it was said here. */
    public int sweep() {
        var now = clock.instant();
        return sweep.run((last, limit) -> table.due(now, last, limit), Reminder::caseNumber, this::say);
    }

    /** Under the case's lock: what was stopped, paused or missed since it was read is not said any more. */
    private boolean say(Reminder due) {
        var now = clock.instant();
        var of = clocks.find(due.clockId()).orElseThrow();
        if (!of.running() || of.passedAt(now)) {
            table.drop(List.of(due));
            return false;
        }
        if (!table.said(due.id(), now)) {
            return false;
        }
        events.publishEvent(
                new ReminderDue(of.caseNumber(), of.name(), of.rule().owner(), due.dueOn(), due.kind(), of.id()));
        return true;
    }
}
