package org.huimin.intake;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseAction;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Offers to mediate what an undecided application is about; the application is then withdrawn. */
@Component
class MediateInstead implements CaseAction {

    private final WithdrawalRequests requests;

    MediateInstead(WithdrawalRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "MEDIATE_INSTEAD";
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return actor.holds(Role.INTAKE) && requests.mayBeAskedFor(caseRecord);
    }
}
