package org.huimin.review;

import java.time.LocalDate;
import org.huimin.access.Actor;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Step;
import org.springframework.stereotype.Component;

/** A second person makes sure that another agency is competent (法 38), or has the application handled here. */
@Component
class ConfirmTransfer implements Step<ConfirmTransfer.Confirmation> {

    private final Answers answers;
    private final FactOrder order;

    ConfirmTransfer(Answers answers, FactOrder order) {
        this.answers = answers;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ConfirmTransfer";
    }

    @Override
    public Class<Confirmation> answers() {
        return Confirmation.class;
    }

    @Override
    public void permit(CaseRecord caseRecord, Actor actor) {
        answers.latest(caseRecord.number(), CheckMaterials.ACTIVITY)
                .filter(check -> check.answeredBy().equals(actor.id()))
                .ifPresent(own -> {
                    throw new CheckerMayNotConfirmTransfer();
                });
    }

    @Override
    public void take(Confirmation confirmation, CaseRecord caseRecord, Actor actor) {
        order.require(
                caseRecord.number(), new Following("confirmedOn", confirmation.confirmedOn(), "materialsChecked"));
    }

    record Confirmation(LocalDate confirmedOn) {}
}
