package org.huimin.mediation;

import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Mediators;
import org.huimin.mediation.dispatch.County;
import org.huimin.mediation.dispatch.Mediated;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Other mediators take a dispute on, or a joint team of several committees does (联合调解组); it stays with its committee. */
@Component
@Transactional
class MediatorChanges {

    private final MediatorChoice choice;
    private final Mediators mediators;
    private final Cases cases;
    private final CaseAccess access;
    private final County county;
    private final AuditTrail audit;

    MediatorChanges(
            MediatorChoice choice,
            Mediators mediators,
            Cases cases,
            CaseAccess access,
            County county,
            AuditTrail audit) {
        this.choice = choice;
        this.mediators = mediators;
        this.cases = cases;
        this.access = access;
        this.county = county;
        this.audit = audit;
    }

    boolean openTo(Actor actor, CaseRecord dispute) {
        return Mediated.underWay(dispute) && (headsItsCommittee(actor, dispute) || county.actsFor(actor));
    }

    private static boolean headsItsCommittee(Actor actor, CaseRecord dispute) {
        return actor.holds(Role.COMMITTEE_HEAD) && actor.unit().equals(dispute.committee());
    }

    /** From now on these mediate, and each of them sees the dispute. */
    void change(CaseNumber number, MediatorsChosen chosen, Actor actor) {
        access.require(number, actor);
        var dispute = cases.lock(number);
        if (!openTo(actor, dispute)) {
            throw new NoChangeOfMediators();
        }
        chosen.require(choice, dispute);
        mediators.name(number, chosen.leader(), chosen.helpers());
        audit.write(actor.id(), "MEDIATORS_CHANGED", number, chosen.leader().toString(), null);
    }
}
