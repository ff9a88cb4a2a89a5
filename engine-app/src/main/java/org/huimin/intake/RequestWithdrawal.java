package org.huimin.intake;

import org.huimin.access.Actor;
import org.huimin.casefile.CaseAction;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.Role;
import org.springframework.stereotype.Component;

/** Offers the request for withdrawal to whoever may write it down, while it may be asked for. */
@Component
class RequestWithdrawal implements CaseAction {

    private final WithdrawalRequests requests;

    RequestWithdrawal(WithdrawalRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "REQUEST_WITHDRAWAL";
    }

    @Override
    public boolean openTo(Actor actor, CaseRecord caseRecord) {
        return (actor.holds(Role.INTAKE) || actor.holds(Role.REVIEWER)) && requests.mayBeAskedFor(caseRecord);
    }
}
