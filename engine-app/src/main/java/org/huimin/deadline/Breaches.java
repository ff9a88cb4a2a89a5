package org.huimin.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.DayPassed;
import org.huimin.casefile.DeadlineBreached;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes note of every clock whose day has passed, each exactly once, on however many nodes. Where something had to be done
 * that is a breach, which blocks nobody; a right that was not used and an appointment end, and nobody was late.
 */
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
        var noted = table.find(seen.id())
                .filter(locked -> locked.passedAt(clock.instant()))
                .map(this::note)
                .orElse(List.of());
        noted.forEach(events::publishEvent);
        return !noted.isEmpty();
    }

    private List<CaseEvent> note(CaseClock passed) {
        return passed.lateAt(clock.instant())
                ? take(passed).<List<CaseEvent>>map(List::of).orElse(List.of())
                : end(passed);
    }

    private List<CaseEvent> end(CaseClock passed) {
        var number = passed.caseNumber();
        table.update(passed.with(passed.state().passed(passed.due().breachedAt())));
        return List.of(
                new DayPassed(
                        number,
                        passed.name(),
                        passed.rule().nature(),
                        passed.due().on()),
                new DueChanged(number));
    }

    /** Takes note, in the transaction under way; empty if somebody already did. */
    Optional<DeadlineBreached> take(CaseClock late) {
        var breachedAt = late.due().breachedAt();
        if (!table.breach(late, breachedAt)) {
            return Optional.empty();
        }
        var owner = late.rule().owner();
        audit.write(null, "DEADLINE_BREACHED", late.caseNumber(), late.name(), owner);
        return Optional.of(new DeadlineBreached(
                late.caseNumber(), late.name(), owner, late.due().on(), breachedAt, late.id()));
    }
}
