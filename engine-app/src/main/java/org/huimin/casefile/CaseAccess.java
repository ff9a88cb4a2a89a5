package org.huimin.casefile;

import org.huimin.access.Actor;
import org.huimin.access.Reaches;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.springframework.stereotype.Component;

/** Lets a person at a case only within the reach of their unit and role; beyond it the case does not exist for them. */
@Component
public class CaseAccess {

    private final Cases cases;
    private final Reaches reaches;
    private final Mediators mediators;

    CaseAccess(Cases cases, Reaches reaches, Mediators mediators) {
        this.cases = cases;
        this.reaches = reaches;
        this.mediators = mediators;
    }

    /** The case, or "not found" if it is none of the person's business. */
    public CaseRecord require(CaseNumber number, Actor actor) {
        var found = cases.get(number);
        if (!mayBeSeen(found, actor)) {
            throw new CaseNotFound();
        }
        return found;
    }

    public boolean mayBeSeen(CaseRecord caseRecord, Actor actor) {
        var reach = reaches.of(actor);
        return reach.units().contains(caseRecord.unit())
                || reach.units().contains(caseRecord.agency())
                || (reach.firm() != null && reach.firm().equals(caseRecord.firm()))
                || (caseRecord.committee() != null && reach.units().contains(caseRecord.committee()))
                || (reach.lawyer() != null && reach.lawyer().equals(caseRecord.lawyer()))
                || (reach.mediator() != null && mediates(reach.mediator(), caseRecord));
    }

    private boolean mediates(PersonId person, CaseRecord caseRecord) {
        return caseRecord.dispute()
                && mediators.of(caseRecord.number()).stream()
                        .anyMatch(mediator -> mediator.person().equals(person));
    }
}
