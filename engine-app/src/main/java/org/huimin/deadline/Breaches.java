package org.huimin.deadline;

import java.time.Clock;
import java.util.Optional;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.Cases;
import org.huimin.casefile.DeadlineBreached;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes note of every clock whose day has passed, each exactly once, on however many nodes. A breach blocks nobody. */
@Component
public class Breaches {

    private static final Logger log = LoggerFactory.getLogger(Breaches.class);
    private static final int BATCH = 200;

    private final ClockTable table;
    private final Cases cases;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Breaches(
            ClockTable table,
            Cases cases,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Goes once through all that is late now; one that cannot be noted is left to the next sweep. */
    public int sweep() {
        var now = clock.instant();
        int taken = 0;
        var late = table.late(now, 0, BATCH);
        while (!late.isEmpty()) {
            taken += (int) late.stream().filter(this::sweep).count();
            late = table.late(now, late.get(late.size() - 1).id(), BATCH);
        }
        return taken;
    }

    private boolean sweep(CaseClock seen) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> takeUnderLock(seen)));
        } catch (RuntimeException failure) {
            log.error("Clock {} of case {} could not be swept", seen.id(), seen.caseNumber(), failure);
            return false;
        }
    }

    /** The case's lock first; until it is ours, somebody may have stopped the clock. */
    private boolean takeUnderLock(CaseClock seen) {
        cases.lock(seen.caseNumber());
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
