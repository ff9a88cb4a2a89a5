package org.huimin.supervision;

import java.time.Clock;
import java.util.Objects;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.Cases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes down why a day passed. It blocks nobody until it is given, and is given once. */
@Component
class Causes {

    private final BreachTable table;
    private final Cases cases;
    private final CaseAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    Causes(BreachTable table, Cases cases, CaseAccess access, AuditTrail audit, Clock clock) {
        this.table = table;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void give(long clockId, CauseAsked asked, Actor actor) {
        asked.require();
        var breach = table.find(clockId).orElseThrow(NoSuchBreach::new);
        var caseRecord = cases.lock(breach.caseNumber());
        if (!access.mayBeSeen(caseRecord, actor)) {
            throw new NoSuchBreach();
        }
        if (!Answerable.is(actor, breach, caseRecord)) {
            throw new NotYoursToExplain();
        }
        var cause = Objects.requireNonNull(asked.cause());
        table.explain(clockId, cause, asked.words(), actor.id(), clock.instant());
        audit.write(actor.id(), "BREACH_EXPLAINED", breach.caseNumber(), breach.clock(), cause.name());
    }
}
