package org.huimin.deadline;

import java.time.Clock;
import java.util.Optional;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.DeadlineBreached;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes note of every clock whose day has passed, each exactly once, on however many nodes. A breach blocks nobody. */
@Component
public class Breaches {

    private final ClockTable table;
    private final SharedSweep sweep;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Breaches(ClockTable table, SharedSweep sweep, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.sweep = sweep;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Goes once through all that is late now, and tells of how much note was taken here. */
    public int sweep() {
        var now = clock.instant();
        return sweep.run((last, limit) -> table.late(now, last, limit), LateClock::caseNumber, this::takeUnderLock);
    }

    /** Until the case's lock was ours, somebody may have stopped the clock. */
    private boolean takeUnderLock(LateClock seen) {
        var breach = table.find(seen.id())
                .filter(locked -> locked.lateAt(clock.instant()))
                .flatMap(this::take);
        breach.ifPresent(events::publishEvent);
        return breach.isPresent();
    }

    /** Takes note, in the transaction under way; empty if somebody already did. */
    Optional<DeadlineBreached> take(CaseClock late) {
        var breachedAt = late.due().breachedAt();
        if (!table.breach(late.id(), breachedAt)) {
            return Optional.empty();
        }
        var owner = late.rule().owner();
        audit.write(null, "DEADLINE_BREACHED", late.caseNumber(), late.name(), owner);
        return Optional.of(new DeadlineBreached(
                late.caseNumber(), late.name(), owner, late.due().on(), breachedAt, late.id()));
    }
}
