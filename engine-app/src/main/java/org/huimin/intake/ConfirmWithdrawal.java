package org.huimin.intake;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** A second person makes sure that the applicant really wants to withdraw, and grants it or not. */
@Component
class ConfirmWithdrawal implements Step<ConfirmWithdrawal.Confirmation> {

    private final WithdrawalRequests requests;
    private final FactOrder order;

    ConfirmWithdrawal(WithdrawalRequests requests, FactOrder order) {
        this.requests = requests;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ConfirmWithdrawal";
    }

    @Override
    public Class<Confirmation> answers() {
        return Confirmation.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        requests.latest(caseRecord.number())
                .filter(request -> request.requestedBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new RequesterMayNotConfirm();
                });
    }

    @Override
    public void take(Confirmation confirmation, CaseRecord caseRecord, Actor actor) {
        order.require(
                caseRecord.number(), new Following("confirmedOn", confirmation.confirmedOn(), "withdrawalRequested"));
        requests.answer(caseRecord.number(), confirmation.granted(), actor);
    }

    record Confirmation(LocalDate confirmedOn, boolean granted) {}
}
